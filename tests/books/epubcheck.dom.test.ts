import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import type { Article } from '../../utils/article.ts'
import { writeBook } from '../../utils/exporters/epub/write-book.ts'
import epub from '../../utils/exporters/epub.ts'
import type { EmbeddedImage } from '../../utils/exporters/images/embedded-image.ts'
import { optionDefaults } from '../../utils/exporters/options/parse-options.ts'
import { runExporter } from '../../utils/exporters/run-exporter.ts'
import { readArticle } from '../../utils/pipeline/index.ts'
import { loadPage } from '../load-page.ts'
import { readWith } from '../read-body.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    checkEpubs: (books: Record<string, string>) => Promise<Record<string, string>>
  }
}

const sources = import.meta.glob<string>('../corpus/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const expectations = import.meta.glob<{ url: string }>('../corpus/*/expected.json', {
  import: 'default',
  eager: true,
})
const now = new Date('2026-11-26T12:00:00Z')

/** The smallest picture there is, in every place. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='
const png: EmbeddedImage = {
  type: 'image/png',
  bytes: Uint8Array.from(atob(pixel), (sign) => sign.charCodeAt(0)),
}
const imagesOf = ({ body }: Article) =>
  new Map([...body.querySelectorAll('img')].map((image) => [image.src, png]))

async function bookOf(article: Article, images = imagesOf(article)): Promise<Uint8Array> {
  const file = await runExporter({ epub }).epub(article, { now, images })
  return new Uint8Array(await file.arrayBuffer())
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

const slugs = Object.keys(sources).map((path) => path.split('/')[2] ?? '')

async function corpusArticle(slug: string): Promise<Article> {
  const page = await loadPage(sources[`../corpus/${slug}/source.html`] ?? '')
  const url = expectations[`../corpus/${slug}/expected.json`]?.url ?? ''
  return readArticle(page, { url })
}

/** Both directions, three scripts, code, footnotes, and the same article twice. */
const together = ['fr-rtlmonde-inside', 'ar-port', 'en-manual', 'ja-minato', 'ar-port'] as const

async function gathered(): Promise<[Article, ...Article[]]> {
  const articles: Article[] = []
  // One after the other: each page takes the place of the one before.
  for (const slug of together) articles.push(await corpusArticle(slug))
  return articles as [Article, ...Article[]]
}

function collectionOf(articles: [Article, ...Article[]]): Promise<Uint8Array<ArrayBuffer>> {
  const images = new Map(articles.flatMap((article) => [...imagesOf(article)]))
  const name = { title: '5 articles, 26 November 2026', language: 'en', dir: 'ltr' } as const
  return writeBook(articles, { name, now, images })
}

/** All that an article may hold, right and wrong. */
async function everything(): Promise<Uint8Array> {
  const article = await readWith(`
    <h2 id="a b">Night &amp; day</h2><h4>Deep</h4><h3>Less</h3>
    <p>A note<sup><a href="#fn1" id="r1">1</a></sup> on the crews and on what they did that night in the hills.</p>
    <p>See <a href="https://a.example/x|y?q=[1]&r=é">this</a> and <a href="#nowhere">that</a>, at <time datetime="x">noon</time>.</p>
    <ul>stray<li>one<div>block</div></li></ul><dl><dd>only</dd></dl><dl><dt>Term</dt><dd>Meaning of it</dd></dl>
    <table><caption>Hours</caption><tfoot><tr><td>9</td></tr></tfoot><tr><th scope="x">Crew</th><td colspan="0" width="3">North</td></tr></table>
    <figure><figcaption>Above</figcaption><img src="/a.jpg" width="100%"><img src="/b.jpg" alt=""></figure>
    <p><math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math> and <math alttext="y"><msup><mi>y</mi></msup></math></p>
    <p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <bdo>x</bdo> <bdo dir="RTL">y</bdo> <q cite="::">y</q> <span><em>in</em></span></p>
    <details><summary>More</summary><p>Of the same, and of the other.</p></details>
    <pre>let a = 1\u0001</pre><blockquote>Said <cite>she</cite></blockquote>
    <ol reversed start="x"><li value="y">One of the crews</li></ol>
    <ol><li id="fn1">The harbour's crew, that is. <a href="#r1">back</a></li></ol>`)
  return bookOf(
    { ...article, title: '', byline: 'A & <B>\u0000', lang: 'no such', publishedTime: 'x' },
    new Map(),
  )
}

/** With what was removed listed, and without pictures. */
async function chosen(): Promise<Uint8Array> {
  const article = await corpusArticle('fr-rtlmonde-inside')
  const options = { ...optionDefaults, epubPictures: 'none', epubRemovals: 'on' } as const
  const file = await runExporter({ epub }).epub(article, { now, options })
  return new Uint8Array(await file.arrayBuffer())
}

describe('epubcheck finds nothing in the book of', () => {
  let findings: Record<string, string> = {}
  beforeAll(async () => {
    const books: Record<string, string> = { everything: base64(await everything()) }
    for (const slug of slugs) books[slug] = base64(await bookOf(await corpusArticle(slug)))
    books.collection = base64(await collectionOf(await gathered()))
    books.chosen = base64(await chosen())
    findings = await commands.checkEpubs(books)
  }, 180_000)

  it.each([...slugs, 'everything', 'collection', 'chosen'])('%s', (name) => {
    expect(findings[name]).toBe('')
  })
})

it('is the same for the same article and time, and begins as a book does', async () => {
  const article = await readWith('<p>One more.</p>')
  const book = await bookOf(article)
  expect(await bookOf(article)).toEqual(book)
  expect(new TextDecoder('latin1').decode(book.subarray(30, 58))).toBe(
    'mimetypeapplication/epub+zip',
  )
})

describe('a book of several articles', () => {
  let articles: [Article, ...Article[]]
  let bytes: Uint8Array<ArrayBuffer>
  let book: Record<string, string> = {}
  beforeAll(async () => {
    articles = await gathered()
    bytes = await collectionOf(articles)
    const files = Object.entries(unzipSync(bytes))
    book = Object.fromEntries(files.map(([path, file]) => [path, strFromU8(file)]))
  }, 60_000)
  const parse = (xml = '') => new DOMParser().parseFromString(xml, 'application/xml')

  it('has a title page, its contents, and a chapter an article in its own language and direction', () => {
    const opf = parse(book['OEBPS/package.opf'])
    const order = [...opf.querySelectorAll('itemref')].map((it) => it.getAttribute('idref'))
    const chapters = ['article-1', 'article-2', 'article-3', 'article-4', 'article-5']
    expect(order).toEqual(['title', 'nav', ...chapters])
    expect([...opf.getElementsByTagName('dc:language')].map((it) => it.textContent)).toEqual([
      'fr',
      'ar',
      'en',
      'ja',
    ])
    const pages = chapters.map((it) => parse(book[`OEBPS/${it}.xhtml`]).documentElement)
    expect(pages.map((page) => [page.getAttribute('lang'), page.getAttribute('dir')])).toEqual([
      ['fr', 'ltr'],
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['ja', 'ltr'],
      ['ar', 'rtl'],
    ])
    expect(parse(book['OEBPS/title.xhtml']).querySelector('h1')?.textContent).toBe(
      '5 articles, 26 November 2026',
    )
  })

  it("has each article's contents below its title, where they lead to its own headings", () => {
    const items = parse(book['OEBPS/nav.xhtml']).querySelectorAll('#toc > ol > li')
    const targets = [...items].map((item) =>
      [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    )
    expect(targets.map(([first]) => first)).toEqual(
      together.map((_, i) => `article-${i + 1}.xhtml`),
    )
    const inner = targets.flatMap((links) => links.slice(1))
    expect(inner.length).toBeGreaterThan(5)
    for (const target of inner) {
      const [path, id] = target.split('#')
      expect(parse(book[`OEBPS/${path}`]).getElementById(id ?? ''), target).not.toBeNull()
    }
    const points = parse(book['OEBPS/toc.ncx']).querySelectorAll('navMap > navPoint')
    expect(points).toHaveLength(together.length)
  })

  it('is the same for the same articles and time', async () => {
    expect(base64(await collectionOf(articles))).toBe(base64(bytes))
  })
})
