import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Article } from '../article.ts'
import { readArticle } from '../pipeline/index.ts'
import { exporters } from './index.ts'
import { runExporter } from './run-exporter.ts'

const sentence =
  'The crews worked through the night until the last of the fires was out, and nobody slept.'
const page = (body: string): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><title>Fire - Gazette</title><article><h1>Fire</h1><p>${sentence}</p>${body}<p>${sentence}</p><p>${sentence}</p></article>`,
    'text/html',
  )
const read = (body = ''): Promise<Article> =>
  readArticle(page(body), { url: 'https://gazette.example/fire/' })
const written = async (id: keyof typeof exporters, body: string): Promise<string> =>
  (await runExporter(exporters)[id](await read(body))).text()

describe('markdown', () => {
  it('has front matter that YAML reads back', async () => {
    const article = {
      ...(await read()),
      title: 'A: "b" — #c',
      byline: "O'Hara: & Söhne\n---",
      canonicalUrl: 'https://gazette.example/2024/fire',
      tags: ['Ports: north', 'Fire, "big"'],
    }
    const file = await runExporter(exporters).markdown(article)
    const [, yaml = ''] = (await file.text()).split(/^---$/m)
    expect(parseYaml(yaml)).toMatchObject({
      title: article.title,
      author: article.byline,
      source: 'https://gazette.example/fire/',
      canonical: article.canonicalUrl,
      tags: article.tags,
      domain: 'gazette.example',
      language: 'en',
    })
  })

  it('leaves out of the front matter what the page does not tell', async () => {
    expect(await written('markdown', '')).not.toMatch(/^(?:tags|canonical|author):/m)
  })

  it('keeps headings, links, lists, tables and captions; addresses are absolute', async () => {
    const text = await written(
      'markdown',
      `<h2>Night</h2><p>${sentence} See <a href="../log">the log</a>.</p>
       <ul><li>one crew from the harbour</li><li>two crews from the hills above</li></ul>
       <table><thead><tr><th>Crew</th><th>Hours</th></tr></thead><tbody><tr><td>North</td><td>9</td></tr></tbody></table>
       <figure><img src="/a.jpg" alt="Smoke"><figcaption>Smoke over the quay</figcaption></figure>`,
    )
    expect(text).toContain('## Night')
    expect(text).toContain('[the log](https://gazette.example/log)')
    expect(text).toMatch(/^- +one crew/m)
    expect(text).toContain('| Crew | Hours |')
    expect(text).toContain('![Smoke](https://gazette.example/a.jpg)')
    expect(text).toContain('*Smoke over the quay*')
    expect(text).not.toContain('data-lisible')
  })

  it('fences code with its language, writes formulas as TeX', async () => {
    const text = await written(
      'markdown',
      `<pre class="language-ts">let a = 1</pre><p>${sentence} So <script type="math/tex">x_1</script></p>`,
    )
    expect(text).toContain('```ts\nlet a = 1\n```')
    expect(text).toContain('$x_1$')
  })

  it('leaves markup in prose as prose', async () => {
    const text = await written(
      'markdown',
      `<p>${sentence} He typed &lt;img src=x onerror=alert(1)&gt; and *left* &amp;lt;.</p>`,
    )
    expect(text).not.toMatch(/<img/)
    expect(text).toContain('&lt;img src=x onerror=alert(1)')
    expect(text).toContain('\\*left\\*')
    expect(text).toContain('&amp;lt;')
  })
})

describe('text', () => {
  it('is a paragraph a line, headings underlined, nothing invisible', async () => {
    const text = await written(
      'text',
      `<h2>Night</h2><p>Soft\u00adhyphen \u200bgone: ${sentence}</p><ul><li>one crew</li></ul>`,
    )
    expect(text).toContain('Night\n-----')
    expect(text).toContain('Softhyphen gone')
    expect(text).toContain('- one crew')
  })

  it('says where a card leads, and formulas as TeX', async () => {
    const text = await written(
      'text',
      `<iframe src="https://video.example/1" title="The rescue"></iframe><p>${sentence} So <script type="math/tex">x_1</script></p>`,
    )
    expect(text).toContain('The rescue (https://video.example/1) video.example')
    expect(text).toContain('x_1')
  })
})
