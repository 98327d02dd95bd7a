import { letter } from '../../text/letters.ts'

/** Characters in which a sentence's end is looked for. */
const endLength = 24
/** An ellipsis is no end: excerpts and cut titles have it. The mark of a footnote may follow. */
const pattern = new RegExp(
  String.raw`(?:(?<![.])[.]|[!?。！？؟۔।:»”"’)\]」』]|${letter}[.!?][»”"’)]?(?:\d{1,3}|[*†‡])+)\s*$`,
)

/** Whether a text ends as sentences of running text do. */
export const endsSentence = (text: string): boolean => pattern.test(text.slice(-endLength))
