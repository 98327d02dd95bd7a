import { findRows, type Row } from './rows.ts'
import { type Candidate, holds } from './survey.ts'

const signed = holds.author | holds.time
const fewestWords = 3

/** Rows of posts: elements that name an author and a time. */
export const findPostRows = (candidates: readonly Candidate[]): Row[] =>
  findRows(candidates, ({ words, holds }) => words >= fewestWords && (holds & signed) === signed)
