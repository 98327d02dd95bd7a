import { describe, expect, it } from 'vitest'
import type { ArticleKind } from '../../utils/article.ts'
import { readArticle } from '../../utils/pipeline/index.ts'
import { foldWhiteSpace } from '../../utils/text/fold-white-space.ts'
import { loadPage } from '../load-page.ts'

/** What a page's folder expects; every folder of the corpus is one test. */
interface Expected {
  url: string
  /** What it is to be taken for; an article where it is left out. */
  kind?: ArticleKind
  title: string
  byline: string | null
  siteName: string | null
  publishedTime: string | null
  lang: string
  dir: 'ltr' | 'rtl'
  /** Every block of the body, in order; headings begin with "## ". */
  blocks: string[]
  removals: { rule: string; text: string }[]
}

const sources = import.meta.glob<string>('./*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const expectations = import.meta.glob<Expected>('./*/expected.json', {
  import: 'default',
  eager: true,
})

const blocksOf = (body: DocumentFragment): string[] =>
  [...body.querySelectorAll('p, h2, h3, h4, h5, h6, li, figcaption, blockquote, td, pre')]
    .filter((element) => !element.querySelector('p, li, td'))
    .map((element) => {
      const text = foldWhiteSpace(element.textContent ?? '')
      return /^H\d$/.test(element.tagName) ? `## ${text}` : text
    })
    // A paragraph may hold an image alone.
    .filter(Boolean)

it('has a page in every folder', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(0)
  expect(
    Object.keys(expectations).map((path) => path.replace('expected.json', 'source.html')),
  ).toEqual(Object.keys(sources))
})

describe.each(Object.keys(sources))('%s', (path) => {
  const html = sources[path] ?? ''
  const expected = expectations[path.replace('source.html', 'expected.json')]

  it('is read as expected, and left as it was', async () => {
    if (!expected) throw new Error(`${path} has no expected.json`)
    const page = await loadPage(html)
    const before = page.documentElement.outerHTML
    const article = await readArticle(page, { url: expected.url })
    expect(page.documentElement.outerHTML).toBe(before)

    expect.soft(blocksOf(article.body)).toEqual(expected.blocks)
    expect.soft(article).toMatchObject({
      title: expected.title,
      byline: expected.byline,
      siteName: expected.siteName,
      publishedTime: expected.publishedTime,
      lang: expected.lang,
      dir: expected.dir,
      kind: expected.kind ?? 'article',
      problem: null,
    })
    for (const { rule, text } of expected.removals) {
      const texts = article.removals.filter((one) => one.rule === rule).map((one) => one.text)
      const found = texts.some((one) => foldWhiteSpace(one).includes(foldWhiteSpace(text)))
      expect.soft(found, `${rule}: "${text}" among ${JSON.stringify(texts)}`).toBe(true)
    }
  })
})
