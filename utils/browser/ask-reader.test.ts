import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askReader } from './ask-reader.ts'

const sendMessage = vi.fn()

beforeEach(() => {
  sendMessage.mockReset()
  Object.assign(fakeBrowser.tabs, { sendMessage })
})

test('sends the request with its type to the main frame, and gives the answer', async () => {
  sendMessage.mockResolvedValue({ fileName: 'a.md' })
  const answer = await askReader(7, 'export-article', { exporter: 'markdown' })
  expect(answer).toEqual({ fileName: 'a.md' })
  expect(sendMessage).toHaveBeenCalledWith(
    7,
    { type: 'export-article', exporter: 'markdown' },
    { frameId: 0 },
  )
})

test('undefined where nobody answers', async () => {
  const refusal = new Error('Could not establish connection. Receiving end does not exist.')
  sendMessage.mockRejectedValue(refusal)
  expect(await askReader(7, 'reader-state', {})).toBeUndefined()
})
