import { findDropCaps } from './page/find-drop-caps.ts'
import { rootOf } from './page/index.ts'
import type { LoadReserve } from './reserve.ts'
import { type Snapshot, takeSnapshot } from './snapshot/index.ts'
import { largeNoscripts } from './snapshot/large-noscripts.ts'
import { isComposed } from './snapshot/trees.ts'

/** Where there is none of these, no table lays out the page. */
const laidOut = 'table table, td p, td br'

interface Options {
  loadReserve: LoadReserve
  selection?: Range | undefined
}

/**
 * The snapshot, with what few pages have: several trees, a selection, text for readers without scripts,
 * tables that lay it out, drop caps.
 */
export async function takePage(
  live: Document,
  url: string,
  { loadReserve, selection }: Options,
): Promise<Snapshot> {
  const hasTrees = isComposed(live)
  const isRare =
    hasTrees || selection || live.querySelector(laidOut) || largeNoscripts(live).length > 0
  const reserve = isRare ? await loadReserve() : null
  const snapshot = takeSnapshot(live, url, {
    selection: selection && reserve ? { ...reserve.select, range: selection } : undefined,
    compose: hasTrees ? reserve?.compose : undefined,
  })
  if (!snapshot.isSelection) reserve?.unwrapNoscript(snapshot.document)
  reserve?.flattenPage(snapshot)
  const root = rootOf(snapshot.document)
  const caps = findDropCaps(root)
  if (caps.length > 0) (await loadReserve())?.joinDropCaps(root, caps)
  return snapshot
}
