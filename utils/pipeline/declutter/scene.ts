import { callWitness } from '../metadata/witness.ts'
import type { Block, Page } from '../page/index.ts'
import { findNotes } from '../page/notes.ts'
import type { Scene } from './define-rule.ts'

/** A line below most of the prose repeats the title in a list; an `h1` is one wherever it stands. */
function believableTitle(page: Page, title: Block | null): Block | null {
  if (!title || title.heading === 1) return title
  const above = page.runningWords(0, title.index)
  return above > page.runningWords(title.index, page.blocks.length) ? null : title
}

/** The span of running prose: from the first to the last prose line of the densest stretch after the title. */
function proseSpan(page: Page, title: Block | null): Scene['prose'] {
  const from = title ? title.index + 1 : 0
  let best = { first: from, last: from, words: 0 }
  let current: typeof best | null = null
  for (const block of page.blocks.slice(from)) {
    if (!block.prose) continue
    // A gap of many lines without prose ends a stretch: what follows is another part of the page.
    if (current && block.index - current.last > 12) current = null
    if (!current) current = { first: block.index, last: block.index, words: 0 }
    current.last = block.index
    current.words += block.words - block.linkWords
    if (current.words > best.words) best = current
  }
  return { first: best.first, last: best.last }
}

/** Sets the scene that every rule looks at. */
export function setScene({
  page,
  metadata,
  hints,
  hidden,
  phrases,
  entries,
}: Pick<Scene, 'page' | 'metadata' | 'hints' | 'hidden' | 'phrases' | 'entries'>): Scene {
  const title = believableTitle(page, hints.titleLine)
  return {
    page,
    metadata,
    hints,
    witness: callWitness(page, hints.articleBody),
    hidden,
    title,
    container: page.root,
    notes: findNotes(page.root),
    entries,
    kept: new Set(),
    frame: [],
    phrases,
    prose: proseSpan(page, title),
  }
}

/** The scene of the article alone: its prose is the container's, from its first sentence to its last. */
export function setArticleScene(scene: Scene, container: Element): Scene {
  const inside = scene.page.blocks.filter(
    (block) => block.prose && block.element.isConnected && container.contains(block.element),
  )
  const [first, last] = [inside[0], inside.at(-1)]
  const prose = first && last ? { first: first.index, last: last.index } : scene.prose
  return { ...scene, container, prose }
}
