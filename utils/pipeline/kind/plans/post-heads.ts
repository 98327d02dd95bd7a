import { isDate } from '../../metadata/date/is-date.ts'

/** Who wrote, the surest first. */
const authors = [
  '[itemprop=author] [itemprop=name], [rel~=author], .p-author',
  'a[itemprop=author], a[href*="/u/"], a[href*="/user"], a[href*="/member"], a[href*="profile"], a[href^="/~"]',
  '[class*="author" i], [class*="username" i], [class~="poster" i]',
  '[itemprop=author], [class*="user" i]',
]
const times = ['time, [datetime], [itemprop*=date]', '[class*="date" i], [class*="time" i], .age']
/** A name, a time: the box around them says more. */
const longest = 40
const mostTried = 12
const textOf = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** What is looked at of a post: its elements that are shown and stand in no answer within it. */
export interface Post {
  element: Element
  body: Element
  isOwn: (element: Element) => boolean
}

/** The first short text that one of some selectors finds in a post, outside of what it says if it can be. */
function headOf({ element, body, isOwn }: Post, selectors: readonly string[]): string {
  for (const isOutside of [true, false]) {
    for (const selector of selectors) {
      const found = [...element.querySelectorAll(selector)]
        .filter((one) => isOwn(one) && !(isOutside && body !== element && body.contains(one)))
        .slice(0, mostTried)
        .map(textOf)
        .find(({ length }) => length > 1 && length <= longest)
      if (found) return found
    }
  }
  return ''
}

/** A line of the frame that is a date, where no mark tells the time. */
const dateIn = (frame: readonly Element[]): string =>
  frame
    .flatMap((element) => [element, ...element.querySelectorAll('*')])
    .map(textOf)
    .find((text) => text.length <= longest && isDate(text)) ?? ''

/** Who wrote a post; empty where nothing says. */
export const authorOf = (post: Post): string => headOf(post, authors)

/** When it was written, as the page says it; empty where nothing does. */
export const timeOf = (post: Post, frame: readonly Element[]): string =>
  headOf(post, times) || dateIn(frame)
