import { expect, it, onTestFinished, vi } from 'vitest'
import { createView } from '../../components/reader/view.ts'
import type { TextAnchor } from '../../utils/anchors/text-anchor.ts'
import { keepPosition } from './keep-position.ts'

const words = (n: number) => `Number ${n} tells of boat ${n}, which lay at the quay on day ${n}.`

/** A text several windows long that is scrolled to a share of its way, and what is kept of it then. */
async function readTo(share: number, left: TextAnchor | null = null) {
  const scroller = document.createElement('div')
  scroller.style.cssText = 'height: 400px; overflow: auto'
  const body = document.createElement('div')
  for (let n = 0; n < 80; n++) {
    const paragraph = document.createElement('p')
    paragraph.textContent = words(n)
    body.append(paragraph)
  }
  scroller.append(body)
  document.body.append(scroller)
  onTestFinished(() => scroller.remove())
  const view = createView()
  const load = vi.fn(async () => left)
  const save = vi.fn(async (_address: string, _anchor: TextAnchor | null) => {})
  const position = keepPosition({
    address: 'https://gazette.example/boats',
    load,
    save,
    body,
    scroller,
    moved: () => true,
    view,
    signal: new AbortController().signal,
  })
  await load.mock.results[0]?.value
  const isOffered = view.offer.value
  scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)
  position.keep()
  return { isOffered, kept: save.mock.lastCall?.[1] }
}

it('keeps where an article was left, and offers it the next time', async () => {
  const { isOffered, kept = null } = await readTo(0.5)
  expect(isOffered).toBe(false)
  expect(kept).not.toBeNull()
  expect((await readTo(0, kept)).isOffered).toBe(true)
})

it.each([
  ['hardly begun', 0.01],
  ['read to its end', 1],
])('keeps and offers nothing of an article that is %s', async (_, share) => {
  const { kept } = await readTo(share)
  expect(kept).toBeNull()
})
