import { findNotes } from '../../pipeline/page/notes.ts'
import { removeLinksBack } from '../remove-links-back.ts'

/** Elements that stand for what Markdown has and HTML has not; `to-markdown.ts` knows them. */
export const stand = {
  math: 'lisible-math',
  html: 'lisible-html',
  reference: 'lisible-reference',
  note: 'lisible-note',
  inlineNote: 'lisible-inline-note',
} as const

/** What no cell of a table in Markdown can hold. */
const block = 'ul, ol, dl, pre, blockquote, table, figure, hr, h2, h3, h4, h5, h6, p + p, div + div'
const spanning = '[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])'

interface Made {
  tag: string
  text?: string
  attributes?: Record<string, string>
}

function make(near: Node, { tag, text = '', attributes = {} }: Made): Element {
  const element = (near.ownerDocument as Document).createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.textContent = text
  return element
}

function markMath(body: DocumentFragment): void {
  for (const math of body.querySelectorAll('math')) {
    const tex = math.getAttribute('alttext')
    const display = math.getAttribute('display') === 'block' ? 'block' : 'inline'
    math.replaceWith(
      tex
        ? make(math, { tag: stand.math, text: tex, attributes: { class: display } })
        : (math.textContent ?? ''),
    )
  }
}

/** HTML in one line: an empty one would end it. */
const inLine = (html: string): string =>
  html
    .split(/(<pre\b.*?<\/pre>)/s)
    .map((part, i) => (i % 2 === 0 ? part.replace(/\s+/g, ' ') : part.replaceAll('\n', '&#10;')))
    .join('')

/** Tables beyond Markdown's stay what they are. */
function markTables(body: DocumentFragment): void {
  for (const table of body.querySelectorAll('table')) {
    if (!body.contains(table) || table.parentElement?.closest('table')) continue
    if (table.querySelector(`${spanning}, ${block}`)) {
      const attributes = { 'data-html': inLine(table.outerHTML) }
      table.replaceWith(make(table, { tag: stand.html, attributes }))
      continue
    }
    // A cell is one line: what breaks it is HTML's own.
    for (const line of table.querySelectorAll('br'))
      line.replaceWith(make(line, { tag: stand.html, attributes: { 'data-html': '<br>' } }))
    const caption = table.querySelector('caption')
    if (!caption) continue
    const line = make(table, { tag: 'figcaption' })
    line.append(...caption.childNodes)
    caption.remove()
    table.before(line)
  }
}

/** Where notes stand: at the end, or where they are referred to. */
export type NotePlace = 'end' | 'inline'

/** The content of a note, without the links back, which Markdown makes itself. */
function contentOf(note: Element, into: Element): Element {
  into.append(...[...note.childNodes].map((node) => node.cloneNode(true)))
  removeLinksBack(into)
  return into
}

/** A note of plain words can stand within a line. */
function inlineNote(note: Element): Element | null {
  const content = contentOf(note, make(note, { tag: stand.inlineNote }))
  for (const paragraph of content.querySelectorAll('p'))
    paragraph.replaceWith(...paragraph.childNodes, ' ')
  content.normalize()
  const { firstChild: first, lastChild: last } = content
  if (first?.nodeType === Node.TEXT_NODE) first.nodeValue = first.nodeValue?.trimStart() ?? ''
  if (last?.nodeType === Node.TEXT_NODE) last.nodeValue = last.nodeValue?.trimEnd() ?? ''
  return content.querySelector(`${block}, img, li, ${stand.inlineNote}, ${stand.reference}`)
    ? null
    : content
}

/** Takes the rule that parted the notes from the text: at the end of a file they are set apart anyhow. */
function removeLastRule(root: Element): void {
  let last: Element | null = root
  while (last && last.tagName !== 'HR') {
    const node: ChildNode | undefined = [...last.childNodes].findLast(
      (it) => it instanceof Element || it.textContent?.trim(),
    )
    last = node instanceof Element ? node : null
  }
  last?.remove()
}

function markNotes(body: DocumentFragment, place: NotePlace): void {
  const root = make(body, { tag: 'div' })
  root.append(body)
  const labels = new Map<Element, string>()
  const inlined = new Set<Element>()
  for (const { reference, note } of findNotes(root)) {
    if (labels.has(note) && !root.contains(reference)) continue
    const label = labels.get(note) ?? String(labels.size + 1)
    labels.set(note, label)
    const raised = reference.closest('sup')
    const isAlone = raised?.textContent?.trim() === reference.textContent?.trim()
    const inline = place === 'inline' ? inlineNote(note) : null
    if (inline) inlined.add(note)
    const mark = inline ?? make(root, { tag: stand.reference, text: label })
    ;((isAlone && raised) || reference).replaceWith(mark)
  }
  const moved: Element[] = []
  for (const [note, label] of labels) {
    const list = note.closest('ol, ul, dl')
    const box = make(root, { tag: stand.note, attributes: { class: label } })
    if (!inlined.has(note)) moved.push(contentOf(note, box))
    note.remove()
    if (list && !list.textContent?.trim()) list.remove()
  }
  if (labels.size > 0) removeLastRule(root)
  root.append(...moved)
  body.append(...root.childNodes)
}

/** Code is a text with a language, whatever a highlighter left in it. */
function markCode(body: DocumentFragment): void {
  for (const pre of body.querySelectorAll('pre')) {
    const language = pre.getAttribute('data-language')
    const attributes = language ? { class: `language-${language}` } : {}
    pre.replaceChildren(make(pre, { tag: 'code', text: pre.textContent ?? '', attributes }))
  }
}

/** What shows nothing would be signs and brackets. */
function unwrapUnseen(body: DocumentFragment): void {
  for (const link of body.querySelectorAll('a')) {
    const isSeen = link.querySelector('img') !== null || (link.textContent ?? '').trim() !== ''
    if (!isSeen || !link.hasAttribute('href')) link.replaceWith(...link.childNodes)
  }
  for (const code of body.querySelectorAll('code'))
    if (!code.textContent?.trim() && !code.closest('pre')) code.replaceWith(...code.childNodes)
}

/** Prepares a body for Markdown: formulas, tables, notes and code become what Markdown has for them. */
export function markUp(body: DocumentFragment, notes: NotePlace): void {
  for (const mark of body.querySelectorAll('figcaption :is(em, i)'))
    mark.replaceWith(...mark.childNodes)
  unwrapUnseen(body)
  markMath(body)
  markCode(body)
  markTables(body)
  markNotes(body, notes)
}
