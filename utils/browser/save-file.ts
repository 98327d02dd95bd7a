import { askBackground } from './ask-background.ts'
import { download } from './download.ts'
import { handOver } from './hand-over-file.ts'

/** Milliseconds in which a page of the extension opens and collects a file. */
const patience = 20_000

/**
 * Whether the page is one that its server has put into a sandbox: it has no origin then, and may not
 * download. A sandbox that leaves the page its origin cannot be told.
 */
const isSandboxed = () => /^https?:$/.test(location.protocol) && self.origin === 'null'

/** Saves a file: from the page, or by a page of the extension where downloads are forbidden. Rejects where neither can. */
export async function saveFile(file: File): Promise<void> {
  if (!isSandboxed()) return download(file)
  const handed = handOver(file, AbortSignal.timeout(patience))
  if (!(await askBackground('open-saver', {}))) throw new Error('No page to save from')
  await handed
}
