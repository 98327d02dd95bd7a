import type { ArticlePages } from '../article.ts'
import { countWords } from '../text/count-words.ts'
import type { Rule, Scene } from './declutter/define-rule.ts'
import { declutter } from './declutter/index.ts'
import type { LoadPhrases } from './declutter/phrases.ts'
import type { FoundRemoval } from './declutter/removal.ts'
import { selectionRules } from './declutter/rules/index.ts'
import { setScene } from './declutter/scene.ts'
import { type Extraction, extract } from './extract/index.ts'
import type { Plan, RecognisedKind } from './kind/define-kind.ts'
import { articleKind, recogniseKind } from './kind/index.ts'
import { readMetadata } from './metadata/index.ts'
import { clutterLanguages } from './metadata/language/language.ts'
import { withLines } from './metadata/lines.ts'
import { mayHaveEntries } from './page/entries.ts'
import { readPage } from './page/index.ts'
import { findPageLinks } from './pages/find-page-links.ts'
import type { LoadReserve } from './reserve.ts'
import type { Snapshot } from './snapshot/index.ts'
import { takePage } from './take-page.ts'

/** With fewer words gathered for its kind, a page is read as an article. */
const fewestWords = 20

export interface ReadOptions {
  /** The page's address, against which links and images are resolved. */
  url: string
  loadReserve: LoadReserve
  loadPhrases: LoadPhrases
  /** What of the page to read; the article where it is left out or holds no text. */
  selection?: Range | undefined
}

/** What is found on a page before it is made an article of. */
export interface Reading {
  known: RecognisedKind
  snapshot: Snapshot
  scene: Scene
  pages: ArticlePages | null
  removals: FoundRemoval[]
  extraction: Extraction
}

/** The rules that hold on pages of a kind. */
export const rulesOf = (
  { without = [] }: Plan,
  rules: Record<string, Rule>,
): Record<string, Rule> =>
  Object.fromEntries(Object.entries(rules).filter(([id]) => !without.includes(id)))

/** Elements that the page shows, with all that they stand in. */
function around(elements: readonly Element[], hidden: Set<Element>): Set<Element> {
  const all = new Set<Element>()
  for (const element of elements) {
    const passed: Element[] = []
    let up: Element | null = element
    while (up && !hidden.has(up) && !all.has(up)) {
      passed.push(up)
      up = up.parentElement
    }
    if (!up || all.has(up)) for (const one of passed) all.add(one)
  }
  return all
}

const hasText = (element: Element): boolean => countWords(element.textContent ?? '') >= fewestWords

/** All of a selection is the article: the reader has judged. */
function readSelection(snapshot: Snapshot, scene: Scene): Reading {
  const removals = declutter(scene, selectionRules)
  const extraction = { element: scene.page.root, confidence: 1, problem: null }
  return { known: articleKind, snapshot, scene, pages: null, removals, extraction }
}

/** Snapshot, declutter and extract, by the page rules given. */
export async function findArticle(
  live: Document,
  { url, loadReserve, loadPhrases, selection }: ReadOptions,
  rules: Record<string, Rule>,
): Promise<Reading> {
  const snapshot = await takePage(live, url, { loadReserve, selection })
  const page = readPage(snapshot.document)
  const read = readMetadata(page, { url, base: snapshot.base })
  const { hints } = read
  const metadata = await withLines(page, read, loadReserve)
  const phrases = await loadPhrases(clutterLanguages(hints.languages))
  const reserve = mayHaveEntries(page.root) ? await loadReserve() : null
  const entries = reserve?.findEntries(page.root) ?? []
  const { hidden } = snapshot
  let scene = setScene({ page, metadata, hints, hidden, phrases, entries })
  if (snapshot.isSelection) return readSelection(snapshot, scene)
  // Before the rules take the pager.
  const links = findPageLinks(snapshot.document, url)
  const pages = links.length > 0 ? ((await loadReserve())?.countPages(links, url) ?? null) : null
  const known = await recogniseKind(scene, loadReserve)
  const { plan } = known
  const { keep = plan.keep ?? [], frame = [] } = plan.takeApart?.(scene) ?? {}
  scene = { ...scene, kept: around(keep, hidden), frame }
  const removals = declutter(scene, { ...rulesOf(plan, rules), ...plan.also })
  const gathered = plan.gather?.(scene, removals)
  const extraction =
    gathered && hasText(gathered)
      ? { element: gathered, confidence: known.confidence, problem: null }
      : await extract(scene, loadReserve)
  const complete =
    plan.complete ?? (hints.types.has('FAQPage') && (await loadReserve())?.withAnswers)
  if (complete && !extraction.problem)
    extraction.element = complete(scene, extraction.element, removals)
  return { known, snapshot, scene, pages, removals, extraction }
}
