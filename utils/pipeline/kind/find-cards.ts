import { findRows, type Row } from './rows.ts'
import { type Candidate, holds } from './survey.ts'

/** Rows of cards: a link, and a picture, a heading or some words with it. */
export const findCards = (candidates: readonly Candidate[]): Row[] =>
  findRows(
    candidates,
    (one) => (one.holds & holds.link) !== 0 && (one.words >= 5 || (one.holds & holds.mark) !== 0),
  )
