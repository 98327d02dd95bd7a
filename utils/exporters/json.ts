import { defineExporter } from './define-exporter.ts'
import { version } from './json/version.ts'
import { portableBody, portableId } from './portable-body.ts'

/** The published schema that it satisfies; `docs/article.schema.json` is the same. */
const schema = 'https://lisible.invalid/article.schema.json'

function contentOf(body: DocumentFragment): string {
  const holder = body.ownerDocument.createElement('div')
  holder.append(body)
  return holder.innerHTML
}

/** All that is known of the article, for programs; `readArticleJson` reads it back. */
export default defineExporter({
  mimeType: 'application/json',
  write: (article, { now }) => {
    const { body, sources: _, removals, toc, content: __, ...described } = article
    const file = {
      $schema: schema,
      version,
      exported: now.toISOString(),
      ...described,
      toc: toc.map((entry) => ({ ...entry, id: portableId(entry.id) })),
      content: contentOf(portableBody({ ...article, body })),
      removals: removals.map(({ rule, reason, evidence, text }) => ({
        ...{ rule, reason, evidence, text },
      })),
    }
    return `${JSON.stringify(file, null, 2)}\n`
  },
})
