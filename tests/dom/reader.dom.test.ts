import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { step } from '../../components/reader/reading-blocks.ts'
import { offsetAtLine, topOfOffset } from '../../components/reader/text-position.ts'
import { flatText } from '../../utils/anchors/flat-text.ts'
import { findAnchor, makeAnchor } from '../../utils/anchors/text-anchor.ts'
import type { PanelId } from '../../utils/keys/reader-controls.ts'
import { longPage } from './long-page.ts'
import { mountReader } from './mount-reader.ts'

type Mounted = Awaited<ReturnType<typeof mountReader>>

const panels: PanelId[] = ['contents', 'settings', 'export', 'removals', 'keys']
let reader: Mounted

beforeEach(async () => {
  reader = await mountReader(longPage())
})
afterEach(() => reader.remove())

/** The reader's own faults; the test page around it is none of its business. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(reader.root.host as HTMLElement, {
    resultTypes: ['violations'],
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const focused = () => reader.root.activeElement

test('another article has its own language, or none, and its own name', async () => {
  const { article, get } = reader
  article.value = { ...article.value, lang: 'fr', title: 'Les barques' }
  await vi.waitFor(() => expect(get('article').lang).toBe('fr'))
  expect(get('dialog').ariaLabel).toContain('Les barques')
  article.value = { ...article.value, lang: null, title: 'The boats' }
  await vi.waitFor(() => expect(get('article').getAttribute('lang')).toBe(''))
  expect(get('dialog').ariaLabel).toContain('The boats')
})

test('only what scrolls is a region, by the keyboard too', async () => {
  reader.remove()
  const code = (words: string) => `<pre><code>${words}</code></pre>`
  reader = await mountReader(
    longPage().replace('</article>', `${code('ring()')}${code('ring() '.repeat(90))}</article>`),
  )
  await vi.waitFor(() => expect(reader.get('pre[role=region]').tabIndex).toBe(0))
  const blocks = [...reader.root.querySelectorAll('pre')].slice(-2)
  expect(blocks.map((pre) => pre.role)).toEqual([null, 'region'])
  expect(blocks.map((pre) => pre.ariaLabel !== null)).toEqual([false, true])
})

describe('axe finds no fault', () => {
  test('in the reader', async () => {
    expect(await faults()).toEqual([])
  })

  test.each(panels)('in the drawer %s', async (id) => {
    reader.panel.value = id
    await vi.waitFor(() => reader.get(`[data-panel="${id}"]`))
    expect(await faults()).toEqual([])
  })

  test('in a note, and in a picture', async () => {
    reader.get('.article-body sup a').click()
    await vi.waitFor(() => reader.get('.note-card'))
    expect(await faults()).toEqual([])
    reader.view.note.value = null
    reader.get('.enlarge').click()
    await vi.waitFor(() => reader.get('.lightbox'))
    expect(await faults()).toEqual([])
  })

  test('with a passage selected and a place to go on at', async () => {
    const range = new StaticRange({
      startContainer: reader.get('.article-body p'),
      startOffset: 0,
      endContainer: reader.get('.article-body p'),
      endOffset: 1,
    })
    reader.view.passage.value = { range, place: { x: 200, top: 300, bottom: 340 } }
    reader.view.offer.value = true
    await vi.waitFor(() => reader.get('.selection-bar'))
    expect(await faults()).toEqual([])
  })
})

describe('focus', () => {
  test.each(panels)('goes into the drawer %s and back to the button that opened it', async (id) => {
    const button = reader.get('[data-action="settings"]')
    button.focus()
    reader.panel.value = id
    await vi.waitFor(() => expect(focused()).toBe(reader.get(`[data-panel="${id}"]`)))
    reader.panel.value = null
    await vi.waitFor(() => expect(focused()).toBe(button))
  })

  test('goes into a note and back to its reference', async () => {
    const reference = reader.get('.article-body sup a')
    reference.focus()
    reference.click()
    await vi.waitFor(() => expect(focused()).toBe(reader.get('.note-card')))
    expect(reader.get('.note-content').textContent?.trim()).toBe(
      'The note itself stands at the end of everything.',
    )
    reader.get('[data-action="close-note"]').click()
    await vi.waitFor(() => expect(focused()).toBe(reference))
    expect(reader.root.querySelector('.note-card')).toBeNull()
  })

  test('goes into a picture and back to it, wherever one turned meanwhile', async () => {
    const [first] = reader.root.querySelectorAll<HTMLElement>('.enlarge')
    first?.focus()
    first?.click()
    await vi.waitFor(() => expect(focused()).toBe(reader.get('.lightbox')))
    expect(reader.get('.lightbox-caption').textContent).toBe('The quay at seven.')
    reader.get('[data-action="pictureNext"]').click()
    await vi.waitFor(() =>
      expect(reader.get('.lightbox-caption').textContent).toBe('The mole at noon.'),
    )
    reader.get('[data-action="close-picture"]').click()
    await vi.waitFor(() => expect(focused()).toBe(first))
    expect(reader.get<HTMLDialogElement>('dialog').open).toBe(true)
  })
})

describe('contents', () => {
  test('mark the section that is read, also after a leap', async () => {
    reader.panel.value = 'contents'
    const current = () => reader.root.querySelector('[aria-current]')?.textContent
    const scroller = reader.get('dialog')
    for (const [name, n] of [
      ['Section number 9', 8],
      ['Section number 2', 1],
    ] as const) {
      reader.root.querySelectorAll('.article-body h2')[n]?.scrollIntoView()
      await vi.waitFor(() => expect(current()).toBe(name))
    }
    scroller.scrollTop = 0
    await vi.waitFor(() => expect(current()).toBeUndefined())
  })

  test('lead to their section and close behind one', async () => {
    reader.panel.value = 'contents'
    await vi.waitFor(() => reader.get('.contents a'))
    reader.get('.contents li:nth-child(4) a').click()
    await vi.waitFor(() => expect(reader.root.querySelector('.panel')).toBeNull())
    expect(focused()?.textContent).toBe('Section number 4')
    expect(Math.round(focused()?.getBoundingClientRect().top ?? 0)).toBe(72)
  })

  test('are not there for fewer than three headings', async () => {
    reader.remove()
    reader = await mountReader(
      longPage().replace(/<h2>Section number [3-9]0?<\/h2>|<h2>Section number 10<\/h2>/g, ''),
    )
    expect(reader.root.querySelector('[data-action="contents"], .contents-beside')).toBeNull()
  })
})

describe('a place in the text', () => {
  const body = () => reader.get('.article-body')
  const scroller = () => reader.get('dialog')

  test('is found again in another size, to the line', async () => {
    for (let n = 0; n < 12; n++) step({ scroller: scroller(), body: body() }, 'paragraph', 1)
    scroller().scrollBy({ top: 45, behavior: 'instant' })
    const flat = flatText(body())
    const offset = offsetAtLine(flat)
    const anchor = makeAnchor(flat.text, offset)
    reader.settings.value = { ...reader.settings.value, fontSize: 29, measure: 40 }
    await vi.waitFor(() => expect(getComputedStyle(body()).fontSize).toBe('29px'))
    const again = findAnchor(flatText(body()).text, anchor)
    expect(again).toBe(offset)
    const top = topOfOffset(flat, offset) ?? 0
    scroller().scrollBy({ top: top - 72, behavior: 'instant' })
    expect(Math.abs((topOfOffset(flat, offset) ?? 0) - 72)).toBeLessThan(2)
    expect(Math.abs(offsetAtLine(flat) - offset)).toBeLessThan(60)
  })

  test('steps go by paragraph and by section, to the line and back', () => {
    const paragraphs = [...body().querySelectorAll('p')]
    const atLine = () =>
      [...body().querySelectorAll('p, h2')].find(
        (element) => Math.abs(element.getBoundingClientRect().top - 72) < 2,
      )
    step({ scroller: scroller(), body: body() }, 'paragraph', 1)
    const first = atLine()
    expect(first).toBeDefined()
    step({ scroller: scroller(), body: body() }, 'section', 1)
    expect(atLine()?.tagName).toBe('H2')
    step({ scroller: scroller(), body: body() }, 'paragraph', 1)
    expect(atLine()).toBe(paragraphs[1])
    step({ scroller: scroller(), body: body() }, 'section', -1)
    expect(atLine()?.tagName).toBe('H2')
  })
})

test('a note stands below its reference, within the text', async () => {
  const reference = reader.get('.article-body sup a')
  reference.click()
  await vi.waitFor(() => reader.get('.note-card'))
  const card = reader.get('.note-card').getBoundingClientRect()
  const line = reference.getBoundingClientRect()
  expect(card.top).toBeGreaterThan(line.bottom)
  expect(card.top - line.bottom).toBeLessThan(20)
  expect(card.left).toBeLessThan(line.left)
  expect(card.right).toBeGreaterThan(line.right)
  expect(card.left).toBeGreaterThanOrEqual(12)
  expect(card.right).toBeLessThanOrEqual(reader.get('dialog').clientWidth)
})

test('a long text begins with its first screens, and ends with all of it', () => {
  const dialog = reader.get('dialog')
  const [first, last] = [reader.get('.article-body p'), reader.get('.article-body li')]
  dialog.dataset.part = 'beginning'
  expect([first, last].map((block) => block.checkVisibility())).toEqual([true, false])
  expect(dialog.scrollHeight).toBeGreaterThan(2 * window.innerHeight)
  delete dialog.dataset.part
  expect(last.checkVisibility()).toBe(true)
})

test('code has its language and a button, formulas are MathML, and tables keep their head', () => {
  expect(reader.get('.code-language').textContent).toBe('python')
  expect(reader.get('.code-copy').textContent).toBe('Copy')
  expect(reader.get('.article-body math').namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
  expect(getComputedStyle(reader.get('.article-body th')).position).toBe('sticky')
})
