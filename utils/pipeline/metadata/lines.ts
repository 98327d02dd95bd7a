import type { Page } from '../page/index.ts'
import type { LoadReserve } from '../reserve.ts'
import type { Hints, Metadata } from './index.ts'

/** The metadata with who wrote and when as the page's lines tell it, where its head does not. */
export async function withLines(
  page: Page,
  { metadata, hints }: { metadata: Metadata; hints: Hints },
  loadReserve: LoadReserve,
): Promise<Metadata> {
  if (hints.namesPeople && metadata.publishedTime) return metadata
  const reserve = await loadReserve()
  const { titleAt } = hints
  return {
    ...metadata,
    byline: (!hints.namesPeople && reserve?.bylineOnPage(page, titleAt)) || metadata.byline,
    publishedTime:
      metadata.publishedTime ?? reserve?.dateOnPage(page, titleAt, metadata.lang ?? 'en') ?? null,
  }
}
