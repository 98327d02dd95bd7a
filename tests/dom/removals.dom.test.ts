import { afterEach, expect, test, vi } from 'vitest'
import { readerControls } from '../../entrypoints/companion.content/reader-controls.ts'
import { longPage } from './long-page.ts'
import { mountReader } from './mount-reader.ts'

let reader: Awaited<ReturnType<typeof mountReader>>
afterEach(() => reader.remove())

/** A reader whose drawer lists three removals. */
async function openDrawer() {
  reader = await mountReader(longPage())
  const { article, panel } = reader
  const some = ['comments', 'share', 'related'].map((rule, i) => ({
    id: `r${i}`,
    rule,
    reason: rule,
    evidence: '',
    text: `Block ${i}`,
    html: '<p>Block</p>',
    stamps: [],
    position: i,
  }))
  article.value = { ...article.value, removals: some }
  panel.value = 'removals'
  await vi.waitFor(() => expect(buttons()).toHaveLength(3))
}

const buttons = () => [...reader.root.querySelectorAll<HTMLElement>('.removal-restore')]
const press = async (at: number, left: number) => {
  buttons()[at]?.focus()
  buttons()[at]?.click()
  await vi.waitFor(() => expect(buttons()).toHaveLength(left))
}

test('putting back leads on to the next entry, and from the last to the drawer', async () => {
  await openDrawer()
  await press(1, 2)
  expect(reader.root.activeElement).toBe(buttons()[1])
  await press(1, 1)
  expect(reader.root.activeElement).toBe(buttons()[0])
  await press(0, 0)
  expect(reader.root.activeElement).toBe(reader.get('.panel'))
})

test.each(['key', 'button'])(
  'the drawer closes by its %s once all is put back, and stays closed',
  async (by) => {
    await openDrawer()
    const controls = readerControls({
      root: reader.root,
      props: reader.props,
      toggleFullScreen: () => {},
    })
    const close = () =>
      by === 'key' ? controls.toggle('removals') : reader.get('[data-action=removals]').click()
    for (const left of [2, 1, 0]) await press(0, left)
    close()
    await vi.waitFor(() => expect(reader.root.querySelector('.panel')).toBeNull())
    expect(reader.get('[data-action=removals]').ariaDisabled).toBe('true')
    close()
    expect(reader.panel.value).toBeNull()
  },
)
