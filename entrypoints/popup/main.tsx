import { signal } from '@preact/signals'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/ui/fields.css'
import '../../components/popup/popup.css'
import { Popup } from '../../components/popup/Popup.tsx'
import { Refusal } from '../../components/popup/Refusal.tsx'
import { refusalKey } from '../../components/popup/refusal-key.ts'
import { lastFirst, loadLastExporter } from '../../utils/browser/exports/last-export.ts'
import { loadSettings } from '../../utils/browser/settings/settings-store.ts'
import { t } from '../../utils/browser/t.ts'
import { bookOffer } from './book-offer.ts'
import { findReader } from './find-reader.ts'
import { readerActions } from './reader-actions.ts'
import { wearLanguage, wearSettings } from './wear.ts'

const [stored, last, [tab]] = await Promise.all([
  loadSettings(),
  loadLastExporter(),
  browser.tabs.query({ active: true, currentWindow: true }),
])
const settings = signal(stored)
wearLanguage()
wearSettings(settings)

const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE
const reason = refusalKey(location.search, tab?.url)
const reader = await findReader(tabId, reason === 'error_noReader' ? 8 : 1)
if (reader) {
  // Chromium tells the popup of a private window apart by its tab only: both share one process.
  const incognito = tab?.incognito ?? false
  const actions = readerActions({ tabId, incognito, settings, guarded: reader.guarded })
  const book = await bookOffer(tabId)
  render(<Popup {...{ t, settings, book }} formats={lastFirst(last)} {...actions} />, document.body)
} else {
  render(<Refusal t={t} reason={reason} />, document.body)
  // The reader is gone without a word, so the next click is to read, as the sentence promises.
  if (reason === 'error_noReader' && tab) await browser.action.setPopup({ tabId, popup: '' })
}
