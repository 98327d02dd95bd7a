import type { Article } from '../article.ts'
import { declutter } from './declutter/index.ts'
import { articleRules, pageRules } from './declutter/rules/index.ts'
import { sourceOf } from './declutter/rules/source.ts'
import { setArticleScene, setScene } from './declutter/scene.ts'
import { measureCompleteness } from './enrich/completeness.ts'
import { enrich } from './enrich/index.ts'
import { extract } from './extract/index.ts'
import { locateRemovals } from './locate-removals.ts'
import { readMetadata } from './metadata/index.ts'
import { readPage } from './page/index.ts'
import { sanitise } from './sanitise/index.ts'
import { takeSnapshot } from './snapshot/index.ts'
import { sourcesOf } from './snapshot/stamp.ts'

/**
 * Reads the article of a page: snapshot, declutter, extract, sanitise, enrich. Writes nothing to the
 * document it is given. Never rejects: where no article is found, `problem` says so and the body is
 * the text there is. `url` is the page's address, against which links and images are resolved.
 */
export async function readArticle(live: Document, { url }: { url: string }): Promise<Article> {
  const { document, base, hidden, originals } = takeSnapshot(live, url)
  const page = readPage(document)
  const metadata = readMetadata(page, base)
  const scene = setScene({ page, metadata, hidden })
  const removals = declutter(scene, pageRules)
  const { element, confidence, problem } = extract(scene)
  removals.push(...declutter(setArticleScene(scene, element), articleRules))
  const completeness = measureCompleteness(page, element)
  const body = sanitise(element, base)
  const { toc, textContent, readingTime } = enrich(body, metadata)
  const source = removals.find(({ rule }) => rule === 'source')
  const content = body.ownerDocument.createElement('div')
  content.append(body.cloneNode(true))

  const { articleBody: _, ...described } = metadata
  return {
    ...described,
    url,
    siteName: metadata.siteName ?? (source ? sourceOf(source.evidence) : null),
    content: content.innerHTML,
    body,
    textContent,
    length: textContent.length,
    toc,
    readingTime,
    removals: locateRemovals(removals, body),
    completeness,
    sources: sourcesOf(body, originals),
    confidence,
    problem,
  }
}
