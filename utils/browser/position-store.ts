import { browser } from 'wxt/browser'
import { parseAnchor, type TextAnchor } from '../anchors/text-anchor.ts'
import { askBackground } from './ask-background.ts'

const storageKey = 'positions'
/** The oldest go: what was begun and left so many articles ago is not gone on with. */
export const mostPositions = 200
/** Addresses longer than this are made for one visit. */
const longestAddress = 2000

interface Position {
  address: string
  anchor: TextAnchor
}

/** Reads what is stored, the oldest first; what is not a position is left out. */
async function readPositions(): Promise<Position[]> {
  const { [storageKey]: stored } = await browser.storage.local.get(storageKey)
  if (!Array.isArray(stored)) return []
  return stored.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { address, anchor } = entry as Record<string, unknown>
    const parsed = parseAnchor(anchor)
    return typeof address === 'string' && parsed ? [{ address, anchor: parsed }] : []
  })
}

let writing: Promise<unknown> = Promise.resolve()

/**
 * Keeps the position of an article, or forgets it (null: read to its end, or back at its beginning).
 * Called in the background alone: one write at a time, or two tabs would undo each other's.
 */
export function storePosition(address: unknown, anchor: unknown): Promise<void> {
  const write = async () => {
    if (typeof address !== 'string' || address.length > longestAddress) return
    const parsed = parseAnchor(anchor)
    const positions = await readPositions()
    const others = positions.filter((position) => position.address !== address)
    if (!parsed && others.length === positions.length) return
    const kept = [...others, ...(parsed ? [{ address, anchor: parsed }] : [])]
    await browser.storage.local.set({ [storageKey]: kept.slice(-mostPositions) })
  }
  const written = writing.then(write)
  writing = written.catch(() => {})
  return written
}

/** Where an article was left; null where it was not, or the storage is off. */
export async function loadPosition(address: string): Promise<TextAnchor | null> {
  try {
    const positions = await readPositions()
    return positions.find((position) => position.address === address)?.anchor ?? null
  } catch {
    return null
  }
}

/** Has the background keep a position; nothing from private windows, nothing where it cannot. */
export async function savePosition(address: string, anchor: TextAnchor | null): Promise<void> {
  if (browser.extension.inIncognitoContext) return
  await askBackground('save-position', { address, anchor }).catch(() => {})
}
