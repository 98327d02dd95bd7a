import { browser } from 'wxt/browser'

/** Opens the page that saves a file for a reader whose own page may not; it closes by itself. */
export async function openSaver(reader: number): Promise<boolean> {
  const { index, windowId } = await browser.tabs.get(reader)
  await browser.tabs.create({
    active: false,
    index: index + 1,
    windowId,
    url: browser.runtime.getURL(`/save.html?reader=${reader}` as '/save.html'),
  })
  return true
}
