import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readWith } from '../../tests/read-body.ts'
import type { Article } from '../article.ts'
import { defaults } from '../settings/parse-settings.ts'
import type { EmbeddedImage } from './images/embedded-image.ts'
import { exporters } from './index.ts'
import { fileMaker } from './make-file.ts'
import { optionDefaults } from './options/parse-options.ts'
import type { ExportOptions } from './options/schema.ts'
import { runExporter } from './run-exporter.ts'

const inner = `
  <figure><a href="/big"><img src="/quay.png" alt="Quay"></a><figcaption>Smoke over the quay</figcaption></figure>
  <p>See <img src="/dot.png" alt="the dot"> here.<sup><a href="#fn1" id="r1">1</a></sup> And again.<sup><a href="#fn2" id="r2">2</a></sup></p>
  <ol><li id="fn1"><p>The harbour’s [own] crew] of <em>nine</em>.</p> <a href="#r1">↩</a></li><li id="fn2"><p>Two:</p><ul><li>one</li><li>two</li></ul><a href="#r2">↩</a></li></ol>`
const images = new Map<string, EmbeddedImage>()
const words = {
  language: 'fr',
  title: 'Retiré de la page',
  reasonOf: (reason: string) => `Raison ${reason}`,
}
const removal = {
  id: 'r1',
  rule: 'comments',
  reason: 'comments',
  evidence: '',
  html: '',
  stamps: [],
  text: 'Leave a <b>comment</b>',
  position: 1,
}
let article: Article

beforeAll(async () => {
  article = { ...(await readWith(inner)), removals: [removal] }
})

async function written(
  id: keyof typeof exporters,
  chosen: Partial<ExportOptions>,
): Promise<string> {
  const options = { ...optionDefaults, ...chosen }
  return (await runExporter(exporters)[id](article, { options, words, images })).text()
}

describe('front matter', () => {
  const metadata = async (chosen: Partial<ExportOptions>) =>
    parse((await written('markdown', chosen)).split(/^---$/m)[1] ?? '')

  it('has the keys chosen, and the lines of the user’s own before a key of the same name', async () => {
    const chosen = { frontMatter: ['title', 'source'], frontMatterLines: 'title: On {title}\nx: 1' }
    expect(await metadata(chosen as Partial<ExportOptions>)).toEqual({
      source: article.url,
      title: `On ${article.title}`,
      x: 1,
    })
  })

  it('is not there without either', async () => {
    expect(await written('markdown', { frontMatter: [] })).toMatch(/^# Fire\n/)
  })
})

describe('pictures', () => {
  it.each(['markdown', 'html', 'epub'] as const)(
    'are left out of %s with all that frames them',
    async (id) => {
      const file = await written(id, { [`${id}Pictures`]: 'none' })
      if (id !== 'epub') expect(file).toMatch(/See +here\./)
      expect(file).not.toMatch(/quay|dot\.png/i)
      expect(article.body.querySelectorAll('img')).toHaveLength(2)
    },
  )

  it.each(['html', 'epub'] as const)(
    'are not fetched for %s where links are to stand for them',
    async (id) => {
      const fetched: string[] = []
      const make = fileMaker(exporters, async (address) => {
        fetched.push(address)
        throw new Error('not there')
      })
      const { signal } = new AbortController()
      const common = { article, settings: defaults }
      const asked = { ...common, words, onProgress: () => {}, signal }
      const linked = { ...optionDefaults, [`${id}Pictures`]: 'link' }
      const made = await make(id, { ...asked, options: linked })
      expect(fetched).toEqual([])
      expect(made).toMatchObject({ pictures: 0, missing: 0, hosts: [] })
      await make(id, { ...asked, options: optionDefaults })
      expect(fetched).toHaveLength(2)
    },
  )
})

describe('what was removed', () => {
  it.each(['markdown', 'html', 'text'] as const)(
    'is listed at the end of %s on request',
    async (id) => {
      expect(await written(id, {})).not.toContain('Raison')
      const file = await written(id, { [`${id}Removals`]: 'on' })
      expect(file).toMatch(/Retiré de la page[\s\S]*Raison comments/)
      if (id === 'text') expect(file).toContain('- Raison comments – Leave a <b>comment</b>')
      else expect(file).toContain('&lt;b')
    },
  )

  it('is part of the data, and can be left out of it', async () => {
    expect(JSON.parse(await written('json', {})).removals).toHaveLength(1)
    expect(JSON.parse(await written('json', { jsonRemovals: 'off' }))).not.toHaveProperty(
      'removals',
    )
  })
})

describe('footnotes in Markdown', () => {
  it('stand at the end', async () => {
    const file = await written('markdown', {})
    expect(file).toContain('here.[^1] And again.[^2]')
    expect(file).toMatch(/\n\[\^1\]: The harbour’s/)
  })

  it('stand in the text, but for those of more than words', async () => {
    const file = await written('markdown', { markdownNotes: 'inline' })
    expect(file).toContain('here.^[The harbour’s \\[own\\] crew\\] of *nine*.] And again.[^2]')
    expect(file).not.toContain('[^1]')
    expect(file).toMatch(/\n\[\^2\]: Two:/)
  })
})
