import { gfm } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'
import type { Article } from '../article.ts'
import { defineExporter } from './define-exporter.ts'
import { frontMatter } from './front-matter.ts'
import { portableBody } from './portable-body.ts'
import { addRules } from './turndown-rules.ts'

/** Turndown lets "<img onerror>" written in prose through as a live tag (turndown#395). */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function createTurndown(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  })
  turndown.use(gfm)
  const escapeMarkdown = turndown.escape.bind(turndown)
  turndown.escape = (text) =>
    escapeMarkdown(text).replace(/[&<]|^>/gm, (sign) => entities[sign] ?? sign)
  addRules(turndown)
  return turndown
}

/** Markdown of GitHub's kind below YAML front matter. */
export default defineExporter({
  mimeType: 'text/markdown',
  extension: '.md',
  write: (article: Article, { now }) => {
    const turndown = createTurndown()
    const title = `# ${turndown.escape(article.title)}`
    const body = turndown.turndown(portableBody(article))
    return [frontMatter(article, now), title, '', body, ''].join('\n')
  },
})
