import type { Article, ArticlePages, Completeness, Removal } from '../../article.ts'
import { webAddress } from '../../text/web-address.ts'

export type Fields = Record<string, unknown>

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const number = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0

const objectsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** An address that may stand in a link; others are dropped with their scheme. */
export const addressIn = (value: unknown): string | null => webAddress(text(value))?.href ?? null

/** One of a few words. */
export const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | null =>
  words.find((word) => word === value) ?? null

export const tagsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : []

/** What a file says was removed: without its HTML and its position, for that was within the page. */
export const removalsIn = (value: unknown): Removal[] =>
  objectsIn(value).map((one, i) => ({
    id: `r${i + 1}`,
    rule: text(one.rule) ?? '',
    reason: text(one.reason) ?? '',
    evidence: text(one.evidence) ?? '',
    text: text(one.text) ?? '',
    html: '',
    stamps: [],
    position: Number.POSITIVE_INFINITY,
  }))

export function completenessIn(value: unknown): Completeness {
  if (!isObject(value)) return { share: 1, omissions: [] }
  const omissions = objectsIn(value.omissions).map((one) => ({
    words: number(one.words),
    text: text(one.text) ?? '',
  }))
  return { share: Math.min(Math.max(number(value.share), 0), 1), omissions }
}

export const pagesIn = (value: unknown): ArticlePages | null =>
  isObject(value)
    ? { current: number(value.current), total: number(value.total), next: addressIn(value.next) }
    : null

export const directionIn = (value: unknown): Article['dir'] => (value === 'rtl' ? 'rtl' : 'ltr')

export const shareIn = (value: unknown): number => Math.min(Math.max(number(value), 0), 1)
