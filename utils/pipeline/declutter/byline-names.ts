import { matchKey } from '../../text/match-key.ts'
import type { Metadata } from '../metadata/index.ts'

/** The keys of the people that the byline names. */
export const bylineNames = ({ byline }: Metadata): string[] =>
  (byline ?? '')
    .split(/,|;|\/|&|\band\b|\bund\b|\bet\b|\by\b|\be\b/u)
    .map(matchKey)
    .filter((name) => name !== '')
