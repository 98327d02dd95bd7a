import { strFromU8, unzipSync } from 'fflate'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { attacks } from '../../tests/dom/attacks.ts'
import { loadPage } from '../../tests/load-page.ts'
import { readWith } from '../../tests/read-body.ts'
import type { Article } from '../article.ts'
import { sanitise } from '../pipeline/sanitise/index.ts'
import { exporters } from './index.ts'
import { readArticleJson } from './json/read-article-json.ts'
import { runExporter } from './run-exporter.ts'

const now = new Date('2026-11-26T12:00:00Z')
const run = runExporter(exporters)
const parser = new DOMParser()

const textOf = async (id: keyof typeof exporters, article: Article): Promise<string> =>
  (await run[id](article, { now })).text()

/** The files of a book that a reading system shows or reads. */
async function filesOf(article: Article): Promise<Record<string, string>> {
  const book = unzipSync(new Uint8Array(await (await run.epub(article, { now })).arrayBuffer()))
  const texts = Object.entries(book).filter(([name]) => /\.(?:xhtml|opf|ncx)$/.test(name))
  return Object.fromEntries(texts.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** As careless readers do: HTML and every scheme let through. */
function rendered(markdown: string): string {
  return micromark(markdown.replace(/^---\n.*?\n---\n/su, ''), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

const active =
  'script:not([type="application/ld+json"]), iframe, object, embed, form, base, svg, frame, template, link[rel=stylesheet][href^="data:"]'
const badAddress =
  /^[\s\p{Cc}]*(?:javascript|vbscript|data:(?!image\/(?:png|jpeg|gif|webp|avif);)|blob|feed|jar|view-source)/iu

/** Whatever in a document could run. */
function liveIn(page: Document): string[] {
  const found = [...page.querySelectorAll(active)].map((element) => element.outerHTML)
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isAddress =
        /^(?:href|src|srcset|action|formaction|data|xlink:href|poster|background|cite)$/.test(name)
      if (/^on/i.test(name) || (isAddress && badAddress.test(value))) found.push(element.outerHTML)
    }
  }
  return found
}

/** Opens a page and gives it time to run what it holds. */
async function opened(html: string): Promise<Document> {
  const page = await loadPage(html)
  for (const element of page.querySelectorAll('[onclick], a[href^="javascript" i]'))
    (element as HTMLElement).click()
  await new Promise((resolve) => setTimeout(resolve, 300))
  return page
}

const clean = () => expect(window).not.toHaveProperty('attacked')

it('knows enough attacks, and that they would run', async () => {
  expect(new Set(attacks).size).toBeGreaterThanOrEqual(150)
  await loadPage('<img src=x onerror="parent.attacked=1">')
  await expect.poll(() => 'attacked' in window).toBe(true)
  Reflect.deleteProperty(window, 'attacked')
})

describe('an article whose body holds every attack', () => {
  let article: Article
  beforeAll(async () => {
    article = await readWith('')
    for (const attack of attacks) article.body.append(sanitise(attack, article.url))
  })

  it('runs nothing as a web page, even without its policy', async () => {
    const html = await textOf('html', article)
    expect(liveIn(parser.parseFromString(html, 'text/html'))).toEqual([])
    await opened(html.replace(/<meta http-equiv[^>]*>/, ''))
    clean()
  })

  it('runs nothing as a book', async () => {
    const chapter = (await filesOf(article))['OEBPS/article.xhtml'] ?? ''
    const page = parser.parseFromString(chapter, 'application/xhtml+xml')
    expect(page.querySelector('parsererror')).toBeNull()
    expect(liveIn(page)).toEqual([])
    const address = URL.createObjectURL(new Blob([chapter], { type: 'application/xhtml+xml' }))
    await opened(`<iframe src="${address}" onload="parent.loaded=1"></iframe>`)
    await expect.poll(() => 'loaded' in window).toBe(true)
    clean()
  })

  it('runs nothing as rendered Markdown', async () => {
    const html = rendered(await textOf('markdown', article))
    expect(liveIn(parser.parseFromString(html, 'text/html'))).toEqual([])
    await opened(html)
    clean()
  })

  it('runs nothing when its data is read back', async () => {
    const { body } = readArticleJson(await textOf('json', article), sanitise)
    const page = document.implementation.createHTMLDocument('')
    page.body.append(page.importNode(body, true))
    expect(liveIn(page)).toEqual([])
  })
})

describe('an attack in the words of an article', () => {
  let plain: Article
  beforeAll(async () => {
    plain = await readWith('<p>One more.</p>')
  })
  const holder = document.implementation.createHTMLDocument('')

  /** In the title, people, site, summary, subjects, alternative text, caption and text. */
  function attackedBy(words: string): Article {
    const body = holder.createDocumentFragment()
    const figure = holder.createElement('figure')
    const image = holder.createElement('img')
    image.setAttribute('src', 'https://a.example/a.png')
    image.setAttribute('alt', words)
    const caption = holder.createElement('figcaption')
    const line = holder.createElement('p')
    const heading = holder.createElement('h2')
    const code = holder.createElement('pre')
    for (const element of [caption, line, heading, code]) element.textContent = words
    figure.append(image, caption)
    body.append(line, heading, figure, code)
    const told = { title: words, byline: words, siteName: words, excerpt: words, tags: [words] }
    return { ...plain, ...told, body }
  }

  it('runs nothing as a web page, nor as rendered Markdown', async () => {
    for (const attack of attacks) {
      const article = attackedBy(attack)
      const html = await textOf('html', article)
      expect(liveIn(parser.parseFromString(html, 'text/html')), attack).toEqual([])
      const markdown = await textOf('markdown', article)
      expect(liveIn(parser.parseFromString(rendered(markdown), 'text/html')), attack).toEqual([])
      const [, yaml = ''] = markdown.split(/^---$/m)
      expect(parseYaml(yaml), attack).toMatchObject({ title: attack, author: attack, site: attack })
    }
  }, 60_000)

  it('leaves the files of a book well formed, and nothing in them to run', async () => {
    // Ten to a book: each takes as long as its cover.
    for (let at = 0; at < attacks.length; at += 10) {
      const words = attacks.slice(at, at + 10).join(' ')
      for (const [name, xml] of Object.entries(await filesOf(attackedBy(words)))) {
        const page = parser.parseFromString(xml, 'application/xml')
        expect(page.querySelector('parsererror'), `${name}: ${words}`).toBeNull()
        expect(liveIn(page), `${name}: ${words}`).toEqual([])
      }
    }
  }, 60_000)
})
