import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { exportAgain } from './export-again.ts'
import { keepLastExporter, lastFirst, loadLastExporter } from './last-export.ts'

const open = vi.hoisted(() => ({ openReader: vi.fn() }))
vi.mock('../reader/open-reader.ts', () => open)

const sendMessage = vi.fn()
const tab = { id: 7 } as Parameters<typeof exportAgain>[0]
const message = [7, { type: 'export-article', exporter: 'epub' }, { frameId: 0 }]

beforeEach(() => {
  fakeBrowser.reset()
  open.openReader.mockReset().mockResolvedValue(undefined)
  sendMessage.mockReset().mockResolvedValue({ fileName: 'a.epub' })
  Object.assign(fakeBrowser.tabs, { sendMessage })
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false })
})

test('exports as the last time', async () => {
  await keepLastExporter('epub')
  await exportAgain(tab)
  expect(sendMessage.mock.calls).toEqual([message])
  expect(open.openReader).not.toHaveBeenCalled()
})

test('opens the reader where it is not open', async () => {
  await keepLastExporter('epub')
  sendMessage.mockRejectedValueOnce(new Error('nobody there'))
  await exportAgain(tab)
  expect(open.openReader).toHaveBeenCalledWith(tab)
  expect(sendMessage.mock.calls).toEqual([message, message])
})

test('the first time is Markdown, as after a private window and with what is no format', async () => {
  expect(await loadLastExporter()).toBe('markdown')
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true })
  await keepLastExporter('epub')
  expect(await loadLastExporter()).toBe('markdown')
  await fakeBrowser.storage.local.set({ lastExporter: 'scroll' })
  expect(await loadLastExporter()).toBe('markdown')
})

test('the last one stands first, each once', () => {
  expect(lastFirst('epub')).toEqual(['epub', 'markdown', 'html', 'text', 'json'])
})
