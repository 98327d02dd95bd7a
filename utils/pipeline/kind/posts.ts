import { findRows, type Row } from './rows.ts'
import { type Candidate, holds } from './survey.ts'

const signed = holds.author | holds.time
const fewestWords = 3
/** With more of their words in links, posts are cards that name who wrote what they lead to. */
const mostLinked = 1 / 3

/** Rows of posts: elements that name an author and a time. */
export const findPostRows = (candidates: readonly Candidate[]): Row[] =>
  findRows(
    candidates,
    ({ words, holds }) => words >= fewestWords && (holds & signed) === signed,
  ).filter(({ words, linkWords }) => linkWords <= words * mostLinked)
