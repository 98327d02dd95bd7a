import { findRows, type Row } from './rows.ts'
import { type Candidate, holds } from './survey.ts'

const signed = holds.author | holds.time
const fewestWords = 3
/** With more of their words in links, posts are cards that name who wrote what they lead to. */
const mostLinked = 1 / 3
const author =
  '[rel=author], [itemprop=author], [class*="author" i], [class*="user" i], [class*="poster" i], a[href*="/u/"], a[href*="/user"], a[href*="/member"], a[href*="/profile"]'
const time = 'time, [datetime], [class*="date" i], [class*="time" i], [class~="age" i]'
/** A name, a time: the box around them says more. */
const longest = 40

/** Rows of posts: elements that name an author and a time. */
export const findPostRows = (candidates: readonly Candidate[]): Row[] =>
  findRows(
    candidates,
    ({ words, holds }) => words >= fewestWords && (holds & signed) === signed,
  ).filter(({ words, linkWords }) => linkWords <= words * mostLinked)

/** Who wrote each post, and when. */
export const headsOf = (posts: readonly Row[]): Element[] =>
  posts
    .flatMap(({ all }) => all)
    .flatMap((post) =>
      [author, time].flatMap((selector) => {
        const head = [...post.querySelectorAll(selector)].slice(0, 12).find((one) => {
          const length = one.textContent?.trim().length ?? 0
          return length > 0 && length <= longest
        })
        return head ?? []
      }),
    )
