import type { Article } from '../article.ts'
import { declutter } from './declutter/index.ts'
import { articleRules, pageRules } from './declutter/rules/index.ts'
import { sourceOf } from './declutter/rules/source.ts'
import { setArticleScene } from './declutter/scene.ts'
import { measureCompleteness } from './enrich/completeness.ts'
import { enrich } from './enrich/index.ts'
import { findTruncation } from './enrich/truncation.ts'
import { findAgainIfDoubted } from './find-again.ts'
import { findArticle, type ReadOptions, rulesOf } from './find-article.ts'
import { listRemovals } from './list-removals.ts'
import { normalise } from './normalise/index.ts'
import { stretchesOutside, takeOutside } from './outside.ts'
import { plainArticle } from './plain-article.ts'
import { sanitise } from './sanitise/index.ts'
import { sourcesOf, writeStamps } from './snapshot/stamp.ts'

async function readWhole(live: Document, options: ReadOptions): Promise<Article> {
  const first = await findArticle(live, options, pageRules)
  const { known, snapshot, scene, pages, removals, extraction } = await findAgainIfDoubted(
    live,
    options,
    first,
  )
  const { element, confidence, problem } = extraction
  if (!problem && !snapshot.isSelection)
    removals.push(...declutter(setArticleScene(scene, element), rulesOf(known.plan, articleRules)))
  const { metadata } = scene
  const truncated = problem ? null : findTruncation({ scene, element, removals })
  writeStamps(element)
  await normalise(element, options)
  const outside = stretchesOutside(scene.page, element)
  const completeness = measureCompleteness(scene.page, element, outside)
  if (!problem && !snapshot.isSelection) removals.push(...takeOutside(scene.page, element, outside))
  const body = sanitise(element, snapshot.base)
  const enrichment = enrich(body, metadata)
  const source = removals.find(({ rule }) => rule === 'source')

  return {
    ...metadata,
    url: options.url,
    baseUrl: snapshot.base,
    siteName: metadata.siteName ?? (source ? sourceOf(source.evidence) : null),
    ...enrichment,
    body,
    removals: listRemovals(removals),
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
