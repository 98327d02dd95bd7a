import { askBackground } from '../ask-background.ts'
import { download } from './download.ts'
import { handOver } from './hand-over-file.ts'
import { isSandboxed } from './is-sandboxed.ts'

/** Milliseconds in which a page of the extension opens and collects a file. */
const patience = 20_000

/**
 * Saves a file: from the page whose reader has this root, or by a page of the extension where downloads
 * may be forbidden. Rejects where neither can.
 */
export async function saveFile(file: File, root: ShadowRoot): Promise<void> {
  if (!(await isSandboxed(root))) return download(file)
  const ended = new AbortController()
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(patience)])
  const open = async () => {
    if (!(await askBackground('open-saver', {}))) throw new Error('No page to save from')
  }
  try {
    await Promise.all([handOver(file, signal), open()])
  } finally {
    // Where no page opens, nobody comes to collect the file.
    ended.abort()
  }
}
