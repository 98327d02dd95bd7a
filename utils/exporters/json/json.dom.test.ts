import Ajv from 'ajv'
import { expect, it } from 'vitest'
import schema from '../../../docs/article.schema.json' with { type: 'json' }
import { readWith } from '../../../tests/read-body.ts'
import type { Article } from '../../article.ts'
import { stampAttribute } from '../../pipeline/snapshot/stamp.ts'
import json from '../json.ts'
import { runExporter } from '../run-exporter.ts'
import { readArticleJson } from './read-article-json.ts'

const inner = `<h2 id="night">Night</h2><p>See the <a href="#night">night</a> of the crews.</p>
  <figure><img src="/a.png" alt="Smoke"><figcaption>Smoke over the quay</figcaption></figure>`

const written = async (article: Article): Promise<string> =>
  (await runExporter({ json }).json(article, { now: new Date(0) })).text()

const withoutStamps = (content: string) =>
  content.replaceAll(new RegExp(` ${stampAttribute}="[^"]*"`, 'g'), '')

it('satisfies its published schema', async () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  validate(JSON.parse(await written(await readWith(inner))))
  expect(validate.errors).toBeNull()
})

it('is read back as the same article', async () => {
  const article = await readWith(inner)
  const { content, body: _, sources: __, ...fields } = article
  const { removals: ___, completeness: ____, ...described } = fields
  const again = readArticleJson(await written(article))
  expect(again).toMatchObject({ ...described, confidence: article.confidence })
  expect(again.content).toBe(withoutStamps(content))
})

it('is read back through the sanitiser, whoever wrote it', async () => {
  const file = {
    ...JSON.parse(await written(await readWith(inner))),
    content: '<p onclick="x()">Fire<script>x()</script></p><a href="javascript:x()">go</a>',
    canonicalUrl: 'javascript:x()',
  }
  const article = readArticleJson(JSON.stringify(file))
  expect(article.content).toBe('<p>Fire</p><a>go</a>')
  expect(article.canonicalUrl).toBeNull()
})

it.each(['[]', '{}', '{"version":2}', '{"version":1}'])('is no article: %s', (file) => {
  expect(() => readArticleJson(file)).toThrow(TypeError)
})
