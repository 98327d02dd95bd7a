import { defineExporter } from './define-exporter.ts'
import { frontMatter } from './front-matter.ts'
import { writeMarkdown } from './markdown/to-markdown.ts'
import { portableBody } from './portable-body.ts'

/** Markdown of GitHub's kind below YAML front matter. */
export default defineExporter({
  mimeType: 'text/markdown',
  contents: ({ markdownPictures: pictures, markdownRemovals: removals }) => ({
    pictures,
    removals,
  }),
  write: (article, { now, options }) => {
    const metadata = frontMatter(article, { now, options })
    const written = writeMarkdown(article.title, portableBody(article), options.markdownNotes)
    return metadata ? `${metadata}\n${written}` : written
  },
})
