import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { type ExporterId, extensions } from '../../utils/exporters/exporter-ids.ts'
import { exporters } from '../../utils/exporters/index.ts'
import { runExporter } from '../../utils/exporters/run-exporter.ts'
import { readArticle } from '../../utils/pipeline/index.ts'
import { loadPage } from '../load-page.ts'
import { pages } from './pages.ts'

const expected = import.meta.glob<string>('./*/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** `npm run golden`: what is written is to be read before it is committed. */
const isRewriting = Boolean(import.meta.env.VITE_REWRITE_GOLDEN)
const now = new Date('2026-11-26T12:00:00Z')

/** Apart from its words a style is no one's to read, and it is held elsewhere. */
const withoutStyle = (html: string): string => html.replace(/(<style>).*?(<\/style>)/s, '$1…$2')

/** A block a line: a diff then shows what changed. */
const inLines = (markup: string): string =>
  markup.replace(
    /(<\/(?:p|h\d|li|figure|figcaption|blockquote|tr|thead|tbody|table|pre|ul|ol|head|header|footer|aside|dl|dt|dd|div|meta|link|title|script)>|<(?:head|body|main|article|meta|link)\b[^>]*>)(?=<)/g,
    '$1\n',
  )

/** The files of a book that are read by people. */
function bookFiles(bytes: Uint8Array): Record<string, string> {
  const files = unzipSync(bytes)
  const text = (path: string) => strFromU8(files[`OEBPS/${path}`] ?? new Uint8Array())
  return {
    'chapter.xhtml': inLines(text('article.xhtml')),
    'package.opf': text('package.opf'),
    'nav.xhtml': inLines(text('nav.xhtml')),
  }
}

async function outputOf({ html, url }: { html: string; url: string }) {
  const read = await readArticle(await loadPage(html), { url })
  // How sure the reader is, is no matter of the exporters.
  const article = { ...read, confidence: 1 }
  const files: Record<string, string> = {}
  const run = runExporter(exporters)
  for (const id of Object.keys(exporters) as ExporterId[]) {
    const file = await run[id](article, { now })
    if (id === 'epub') Object.assign(files, bookFiles(new Uint8Array(await file.arrayBuffer())))
    else {
      const text = await file.text()
      files[`article${extensions[id]}`] = id === 'html' ? inLines(withoutStyle(text)) : text
    }
  }
  return files
}

describe.each(Object.entries(pages))('the exports of %s', (name, page) => {
  it('are what was looked at and found good', async () => {
    const files = await outputOf(page)
    for (const [file, text] of Object.entries(files)) {
      if (isRewriting) await commands.writeFile(`tests/golden/${name}/${file}`, text)
      else
        expect(expected[`./${name}/${file}`], `${file}: where this is meant, npm run golden`).toBe(
          text,
        )
    }
  })
})

if (!isRewriting) {
  it('holds no file that no exporter writes', () => {
    const written = new Set(['chapter.xhtml', 'package.opf', 'nav.xhtml'])
    for (const [id, extension] of Object.entries(extensions))
      if (id !== 'epub') written.add(`article${extension}`)
    const files = Object.keys(expected).map((path) => path.split('/'))
    expect(new Set(files.map(([, folder]) => folder))).toEqual(new Set(Object.keys(pages)))
    expect(new Set(files.map(([, , file]) => file))).toEqual(written)
  })
}
