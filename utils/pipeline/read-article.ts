import type { Article, ArticlePages } from '../article.ts'
import { countWords } from '../text/count-words.ts'
import type { Rule, Scene } from './declutter/define-rule.ts'
import { declutter } from './declutter/index.ts'
import type { LoadPhrases } from './declutter/phrases.ts'
import type { FoundRemoval } from './declutter/removal.ts'
import { articleRules, pageRules, selectionRules } from './declutter/rules/index.ts'
import { sourceOf } from './declutter/rules/source.ts'
import { setArticleScene, setScene } from './declutter/scene.ts'
import { measureCompleteness } from './enrich/completeness.ts'
import { enrich } from './enrich/index.ts'
import { findTruncation } from './enrich/truncation.ts'
import { type Extraction, extract } from './extract/index.ts'
import type { Plan, RecognisedKind } from './kind/define-kind.ts'
import { articleKind, recogniseKind } from './kind/index.ts'
import { locateRemovals } from './locate-removals.ts'
import { readMetadata } from './metadata/index.ts'
import { clutterLanguages } from './metadata/language.ts'
import { normalise } from './normalise/index.ts'
import { readPage } from './page/index.ts'
import { findPages } from './pages/find-pages.ts'
import { plainArticle } from './plain-article.ts'
import type { LoadReserve } from './reserve.ts'
import { sanitise } from './sanitise/index.ts'
import { type Snapshot, takeSnapshot } from './snapshot/index.ts'
import { sourcesOf, writeStamps } from './snapshot/stamp.ts'

/** Below this, what was removed as comments may be what the page is about: a forum's thread. */
const doubtful = 0.4
/** Words of what was removed from which on it is looked at again. */
const enough = 80
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

interface Reading {
  known: RecognisedKind
  snapshot: Snapshot
  scene: Scene
  pages: ArticlePages | null
  removals: FoundRemoval[]
  extraction: Extraction
}

/** The rules that hold on pages of a kind. */
const rulesOf = ({ without = [] }: Plan, rules: Record<string, Rule>): Record<string, Rule> =>
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
async function read(
  live: Document,
  { url, loadReserve, loadPhrases, selection }: ReadOptions,
  rules: Record<string, Rule>,
): Promise<Reading> {
  const snapshot = takeSnapshot(live, url, selection)
  const page = readPage(snapshot.document)
  const metadata = readMetadata(page, { url, base: snapshot.base })
  const phrases = await loadPhrases(clutterLanguages(metadata.languages))
  let scene = setScene({ page, metadata, hidden: snapshot.hidden, phrases })
  if (snapshot.isSelection) return readSelection(snapshot, scene)
  // Before the rules take the pager.
  const pages = findPages(snapshot.document, url)
  const known = await recogniseKind(scene, loadReserve)
  const { plan } = known
  scene = { ...scene, kept: around(plan.keep ?? [], snapshot.hidden) }
  const removals = declutter(scene, { ...rulesOf(plan, rules), ...plan.also })
  const gathered = plan.gather?.(scene)
  const extraction =
    gathered && hasText(gathered)
      ? { element: gathered, confidence: known.confidence, problem: null }
      : await extract(scene, loadReserve)
  if (plan.complete && !extraction.problem)
    extraction.element = plan.complete(scene, extraction.element)
  return { known, snapshot, scene, pages, removals, extraction }
}

/**
 * Reads again with the comments left in, where little else was there to read; where nothing was, with
 * what waits unseen for a script to show it.
 */
async function readDoubted(live: Document, options: ReadOptions, first: Reading): Promise<Reading> {
  const { confidence, problem } = first.extraction
  // Where the rules took all there was, they were wrong.
  if (problem === 'emptyPage') return read(live, options, selectionRules)
  if (confidence >= doubtful) return first
  const isDoubted = (id: string): boolean => {
    const taken = first.removals.filter(({ rule }) => rule === id)
    return countWords(taken.map(({ text }) => text).join(' ')) >= enough
  }
  const doubted = (problem ? ['comments', 'hidden'] : ['comments']).filter(isDoubted)
  if (doubted.length === 0) return first
  const second = await read(live, options, rulesOf({ without: doubted }, pageRules))
  return second.extraction.confidence > first.extraction.confidence ? second : first
}

async function readWhole(live: Document, options: ReadOptions): Promise<Article> {
  const { known, snapshot, scene, pages, removals, extraction } = await readDoubted(
    live,
    options,
    await read(live, options, pageRules),
  )
  const { element, confidence, problem } = extraction
  if (!problem && !snapshot.isSelection)
    removals.push(...declutter(setArticleScene(scene, element), rulesOf(known.plan, articleRules)))
  const {
    articleBody: _,
    titles: __,
    languages: ___,
    types: ____,
    isFrontPage: _____,
    access,
    ...described
  } = scene.metadata
  const truncated = problem ? null : findTruncation({ scene, element, removals, access })
  writeStamps(element)
  await normalise(element, options)
  const completeness = measureCompleteness(scene.page, element)
  const body = sanitise(element, snapshot.base)
  const enrichment = enrich(body, described)
  const source = removals.find(({ rule }) => rule === 'source')

  return {
    ...described,
    url: options.url,
    baseUrl: snapshot.base,
    siteName: described.siteName ?? (source ? sourceOf(source.evidence) : null),
    ...enrichment,
    body,
    removals: locateRemovals(removals, body),
    completeness,
    kind: known.id,
    isSelection: snapshot.isSelection,
    truncated,
    pages: problem ? null : pages,
    sources: sourcesOf(body, snapshot.originals),
    confidence,
    problem,
  }
}

/**
 * Reads the article of a page: snapshot, declutter, extract, sanitise, enrich. Writes nothing to the
 * document it is given, and never rejects: where no article is found, or something of the page cannot
 * be read, `problem` says so and the body is the text there is.
 */
export async function readArticle(live: Document, options: ReadOptions): Promise<Article> {
  try {
    return await readWhole(live, options)
  } catch (error) {
    console.warn('Lisible: the page could not be read as an article', error)
    return plainArticle(live, options.url)
  }
}
