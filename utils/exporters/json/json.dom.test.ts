import Ajv from 'ajv'
import { expect, it } from 'vitest'
import schema from '../../../docs/article.schema.json' with { type: 'json' }
import { readWith } from '../../../tests/read-body.ts'
import type { Article } from '../../article.ts'
import { sanitise } from '../../pipeline/sanitise/index.ts'
import { stampAttribute } from '../../pipeline/snapshot/stamp.ts'
import json from '../json.ts'
import { runExporter } from '../run-exporter.ts'
import type { ArticleFileError } from './article-file-error.ts'
import { readArticleJson } from './read-article-json.ts'
import { version } from './version.ts'

const inner = `<h2 id="night">Night</h2><p>See the <a href="#night">night</a> of the crews.</p>
  <figure><img src="/a.png" alt="Smoke"><figcaption>Smoke over the quay</figcaption></figure>`

const written = async (article: Article): Promise<string> =>
  (await runExporter({ json }).json(article, { now: new Date(0) })).text()

const withoutStamps = (content: string) =>
  content.replaceAll(new RegExp(` ${stampAttribute}="[^"]*"`, 'g'), '')

/** What a reader says of a file. */
function problemOf(file: string): string {
  try {
    readArticleJson(file, sanitise)
    return 'none'
  } catch (error) {
    return (error as ArticleFileError).problem
  }
}

it('satisfies its published schema, which names its version', async () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  const file = JSON.parse(await written(await readWith(inner)))
  validate(file)
  expect(validate.errors).toBeNull()
  expect(schema.properties.version.const).toBe(version)
  expect(schema.$id).toBe(file.$schema)
})

it('is read back as the same article', async () => {
  const article = await readWith(inner)
  const { content, body: _, sources: __, ...fields } = article
  const { removals: ___, ...described } = fields
  const again = readArticleJson(await written(article), sanitise)
  expect(again).toMatchObject({ ...described, confidence: article.confidence })
  expect(again.content).toBe(withoutStamps(content))
})

it('tells what was removed, and what the page held beyond it', async () => {
  const article: Article = {
    ...(await readWith(inner)),
    removals: [
      {
        id: 'r7',
        rule: 'comments',
        reason: 'comments',
        evidence: 'Leave a',
        html: '<p>',
        text: 'Leave a comment',
        stamps: ['1'],
        position: 1,
      },
    ],
    completeness: { share: 0.5, omissions: [{ words: 40, text: 'And so on' }] },
    pages: { current: 1, total: 3, next: 'https://gazette.example/fire/2' },
    truncated: 'paywall',
  }
  const file = await written(article)
  const again = readArticleJson(file, sanitise)
  expect(again.removals).toMatchObject([{ id: 'r1', rule: 'comments', html: '', stamps: [] }])
  expect(JSON.parse(await written(again))).toEqual(JSON.parse(file))
})

it('is read back through the sanitiser, whoever wrote it', async () => {
  const file = {
    ...JSON.parse(await written(await readWith(inner))),
    content: '<p onclick="x()">Fire<script>x()</script></p><a href="javascript:x()">go</a>',
    canonicalUrl: 'javascript:x()',
    leadImage: 'javascript:x()',
    pages: { current: 'x', total: null, next: 'javascript:x()' },
    removals: [null, 'x', { text: { toString: 'x' }, reason: 7 }],
    completeness: { share: 9, omissions: [[]] },
    tags: 'none',
  }
  const article = readArticleJson(JSON.stringify(file), sanitise)
  expect(article.content).toBe('<p>Fire</p><a>go</a>')
  expect(article).toMatchObject({ canonicalUrl: null, leadImage: null, tags: [] })
  expect(article.pages).toEqual({ current: 0, total: 0, next: null })
  expect(article.removals).toMatchObject([{ reason: '', text: '' }])
  expect(article.completeness).toEqual({ share: 1, omissions: [] })
})

it('is read back with no language and no day that are none', async () => {
  const file = JSON.parse(await written(await readWith(inner)))
  const withThose = (lang: string, publishedTime: string) =>
    readArticleJson(JSON.stringify({ ...file, lang, publishedTime }), sanitise)
  expect(withThose('en_us', '2024-03-14T23:30-08:00')).toMatchObject({
    lang: 'en-US',
    publishedTime: '2024-03-14T23:30-08:00',
  })
  expect(withThose('no such', 'yesterday')).toMatchObject({ lang: null, publishedTime: null })
})

it.each([
  ['', 'fileNotJson'],
  ['{"version":1,"url":"https://a', 'fileNotJson'],
  ['[]', 'fileNotArticle'],
  ['{}', 'fileNotArticle'],
  ['"x"', 'fileNotArticle'],
  ['{"version":1}', 'fileNotArticle'],
  ['{"version":1,"url":"javascript:x()","content":"<p>a"}', 'fileNotArticle'],
  ['{"version":2}', 'fileNewer'],
  ['{"version":1,"url":"https://a.example/","content":"<script>x()</script> "}', 'fileEmpty'],
  ['{"version":1,"url":"https://a.example/","content":"<p>a</p>"}', 'none'],
])('says what is wrong with %s', (file, problem) => {
  expect(problemOf(file)).toBe(problem)
})
