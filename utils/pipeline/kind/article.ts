import { defineKind } from './define-kind.ts'

/** Share of the page's words in running prose from which on it is a text. */
const mostlyProse = 0.6

/** A text of its own: news, essays, reports, posts of blogs, recipes. */
export default defineKind({
  recognise: ({ isText, declares, running, words }) => {
    const byProse = Math.min(1, running / Math.max(1, words) / mostlyProse)
    return (isText || declares(/^og:article$/) ? 0.4 : 0.1) + 0.5 * byProse
  },
})
