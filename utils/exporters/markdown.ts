import { defineExporter } from './define-exporter.ts'
import { frontMatter } from './front-matter.ts'
import { writeMarkdown } from './markdown/to-markdown.ts'
import { portableBody } from './portable-body.ts'

/** Markdown of GitHub's kind below YAML front matter. */
export default defineExporter({
  mimeType: 'text/markdown',
  write: (article, { now }) =>
    `${frontMatter(article, now)}\n${writeMarkdown(article.title, portableBody(article))}`,
})
