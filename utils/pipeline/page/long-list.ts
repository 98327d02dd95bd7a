import type { Page } from './index.ts'

/** Entries from which on a list says what the text needs, not who wrote it and when. */
export const longList = 5

/** Whether a list is long and leads nowhere: ingredients, points of a summary. */
export const isLongList = (page: Page, list: Element): boolean =>
  list.children.length >= longList && page.measure(list).linkWords === 0
