import type { MakePlan } from '../define-kind.ts'
import type { Row } from '../rows.ts'

const author =
  '[rel=author], [itemprop=author], [class*="author" i], [class*="user" i], [class*="poster" i], a[href*="/u/"], a[href*="/user"], a[href*="/member"], a[href*="/profile"]'
const time = 'time, [datetime], [class*="date" i], [class*="time" i], [class~="age" i]'
/** A name, a time: the box around them says more. */
const longest = 40

/** Who wrote each post, and when. */
const headsOf = (posts: readonly Row[]): Element[] =>
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

/** What is said by others is what it is about. */
export const readThread: MakePlan = ({ posts }) => ({
  without: ['comments'],
  keep: headsOf(posts()),
})
