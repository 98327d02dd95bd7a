import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { readWith } from '../../tests/read-body.ts'
import type { Article, Removal } from '../../utils/article.ts'
import json from '../../utils/exporters/json.ts'
import { runExporter } from '../../utils/exporters/run-exporter.ts'
import type { FetchPage } from '../../utils/pipeline/pages/further-pages.ts'
import { sanitise } from '../../utils/pipeline/sanitise/index.ts'
import { pageLoader } from './load-pages.ts'
import { fileOpener } from './open-file.ts'
import { removalRestorer } from './put-back.ts'

const teaser = '<p>Read more: <a href="/other">The other fire</a></p>'
const blockOf = async ({ html }: Removal, { baseUrl }: Article) => sanitise(html, baseUrl)

/** A reader of an article in two pages, of which the second comes when it is let. */
async function openReader() {
  const first = await readWith(teaser)
  const second = await readWith('<p>The second page tells of the harbour.</p>')
  const next = 'https://gazette.example/fire/2'
  const article = signal<Article>({ ...first, pages: { current: 1, total: 2, next } })
  const whileOpen = new AbortController().signal
  const page = Promise.withResolvers<Document>()
  const tell = () => {}
  const fetchPage: FetchPage = () => page.promise
  const read = async () => ({ ...second, pages: { current: 2, total: 2, next: null } })
  const loader = pageLoader({ article, fetchPage, read, whileOpen })
  const opener = fileOpener({
    article,
    sanitise,
    tell,
    whileOpen,
    scroller: document.createElement('div'),
    onLeave: loader.onCancelPages,
  })
  return {
    article,
    loader,
    opener,
    tell,
    letPageCome: () => page.resolve(new Document()),
  }
}

const teaserId = ({ removals }: Article) =>
  removals.find(({ text }) => text.startsWith('Read more'))?.id ?? ''

async function savedFile(): Promise<File> {
  const saved = await readWith('<p>This one comes from a file.</p>')
  return new File([await runExporter({ json }).json(saved, { now: new Date(0) })], 'fire.json')
}

it('keeps a block that is put back while a page is loading, and the page', async () => {
  const { article, loader, letPageCome, tell } = await openReader()
  const loading = loader.onLoadPages()
  await removalRestorer({ article, readBlock: blockOf, tell })(teaserId(article.value))
  letPageCome()
  await loading
  expect(article.value.textContent).toContain('Read more')
  expect(article.value.textContent).toContain('second page')
  expect(teaserId(article.value)).toBe('')
})

it('keeps a page that comes while a block is put back, and the block', async () => {
  const { article, loader, letPageCome, tell } = await openReader()
  const block = Promise.withResolvers<void>()
  const readBlock = async (removal: Removal, of: Article) => {
    await block.promise
    return blockOf(removal, of)
  }
  const restoring = removalRestorer({ article, readBlock, tell })(teaserId(article.value))
  letPageCome()
  await loader.onLoadPages()
  block.resolve()
  await restoring
  expect(article.value.textContent).toContain('Read more')
  expect(article.value.textContent).toContain('second page')
})

it('shows the file that is opened while a page is loading, and the page again without it', async () => {
  const { article, loader, opener, letPageCome } = await openReader()
  const loading = loader.onLoadPages()
  await opener.onOpenFile(await savedFile())
  letPageCome()
  await loading
  expect(article.value.textContent).toContain('from a file')
  expect(opener.isOpened.value).toBe(true)
  opener.onBackToPage()
  expect(article.value.textContent).not.toContain('second page')
  expect(article.value.pages?.next).toBe('https://gazette.example/fire/2')
  expect(loader.loading.value).toBe('idle')
})
