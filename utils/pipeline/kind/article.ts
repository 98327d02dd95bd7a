import { defineKind } from './define-kind.ts'

const declared =
  /^(?:\w*Article|(?:Blog|Social|LiveBlog)Posting|Report|\w*Review|Recipe|og:article)$/
/** Share of the page's words in running prose from which on it is a text. */
const mostlyProse = 0.6

/** A text of its own: news, essays, reports, posts of blogs, recipes. */
export default defineKind({
  recognise: ({ types, running, words }) => {
    const isDeclared = [...types].some((type) => declared.test(type) && type !== 'TechArticle')
    const byProse = Math.min(1, running / Math.max(1, words) / mostlyProse)
    return (isDeclared ? 0.4 : 0.1) + 0.5 * byProse
  },
})
