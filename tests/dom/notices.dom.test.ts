import { afterEach, expect, test, vi } from 'vitest'
import { readerControls } from '../../entrypoints/companion.content/reader-controls.ts'
import { longPage } from './long-page.ts'
import { mountReader } from './mount-reader.ts'

let reader: Awaited<ReturnType<typeof mountReader>>
afterEach(() => reader.remove())

test.each(['button', 'Esc'])(
  'what went wrong is told until it is closed, by its %s',
  async (by) => {
    reader = await mountReader(longPage())
    const { root, props, notice, panel } = reader
    const onClose = vi.fn<() => void>()
    const controls = readerControls({
      root,
      props: { ...props, onClose },
      toggleFullScreen: () => {},
    })
    panel.value = 'keys'
    notice.value = { key: 'error_exportFailed' }
    const close = await vi.waitFor(() => reader.get('[data-action=close-notice]'))
    if (by === 'Esc') controls.escape()
    else close.click()
    await vi.waitFor(() => expect(root.querySelector('.notice-text')).toBeNull())
    expect(panel.value).toBe('keys')
    expect(onClose).not.toHaveBeenCalled()
  },
)

test.each([
  { key: 'copied' as const },
  { key: 'error_exportCancelled' as const },
  { key: 'exportProgress' as const, action: { key: 'cancel' as const, run: () => {} } },
])('news ($key) has nothing to close, and is not in the way of Esc', async (news) => {
  reader = await mountReader(longPage())
  const { root, props, notice } = reader
  const onClose = vi.fn<() => void>()
  const controls = readerControls({
    root,
    props: { ...props, onClose },
    toggleFullScreen: () => {},
  })
  notice.value = news
  await vi.waitFor(() => reader.get('.notice-text'))
  expect(root.querySelector('[data-action=close-notice]')).toBeNull()
  controls.escape()
  expect(onClose).toHaveBeenCalledOnce()
})
