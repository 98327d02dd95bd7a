import type { Removal } from '../article.ts'
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

/** What a removal was, and why; where it stood is only within the page. */
const withoutPosition = ({ rule, reason, evidence, text }: Removal) => ({
  rule,
  reason,
  evidence,
  text,
})

/** All that is known of the article, for programs; `readArticleJson` reads it back. */
export default defineExporter({
  mimeType: 'application/json',
  write: (article, { now, options }) => {
    const { body, sources: _, removals, toc, content: __, ...described } = article
    const file = {
      $schema: schema,
      version,
      exported: now.toISOString(),
      ...described,
      toc: toc.map((entry) => ({ ...entry, id: portableId(entry.id) })),
      content: contentOf(portableBody({ ...article, body })),
      ...(options.jsonRemovals === 'on' && { removals: removals.map(withoutPosition) }),
    }
    return `${JSON.stringify(file, null, 2)}\n`
  },
})
