import { browser } from 'wxt/browser'
import { download } from '../../utils/browser/exports/download.ts'
import { collectFile } from '../../utils/browser/exports/hand-over-file.ts'

/** Milliseconds until the browser has surely begun: with this page the file's address ends. */
const begun = 3000

// Opened by the background, behind the page whose policy forbids downloads, which hands its file over.
const reader = Number(new URLSearchParams(location.search).get('reader'))
const file = await collectFile(reader)
if (file) download(file)
const tab = await browser.tabs.getCurrent()
setTimeout(() => {
  if (tab?.id !== undefined) void browser.tabs.remove(tab.id)
}, begun)
