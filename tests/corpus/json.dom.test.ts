import Ajv from 'ajv'
import { expect, it } from 'vitest'
import schema from '../../docs/article.schema.json' with { type: 'json' }
import type { Article } from '../../utils/article.ts'
import { readArticleJson } from '../../utils/exporters/json/read-article-json.ts'
import json from '../../utils/exporters/json.ts'
import { runExporter } from '../../utils/exporters/run-exporter.ts'
import { readArticle } from '../../utils/pipeline/index.ts'
import { sanitise } from '../../utils/pipeline/sanitise/index.ts'
import { loadPage } from '../load-page.ts'

const sources = import.meta.glob<string>('./*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const expectations = import.meta.glob<{ url: string }>('./*/expected.json', {
  import: 'default',
  eager: true,
})

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
const now = new Date('2026-11-26T12:00:00Z')

const exported = async (article: Article): Promise<string> =>
  (await runExporter({ json }).json(article, { now })).text()

it.each(Object.keys(sources))(
  '%s: its data satisfies the schema, and is the same when it was opened and saved again',
  async (path) => {
    const { url = '' } = expectations[path.replace('source.html', 'expected.json')] ?? {}
    const file = await exported(await readArticle(await loadPage(sources[path] ?? ''), { url }))
    const data: unknown = JSON.parse(file)
    validate(data)
    expect(validate.errors).toBeNull()
    expect(JSON.parse(await exported(readArticleJson(file, sanitise)))).toEqual(data)
  },
)
