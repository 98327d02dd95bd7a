import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { until } from './until.ts'

/** The one file in a folder of downloads, once it has arrived; the folder is empty then. */
export const arrived = (downloads: string, extension: string): Promise<Buffer> =>
  until('the download', () => {
    // While it arrives it has another name, or a second file beside it; or it is there, and empty.
    const [file = '', ...others] = readdirSync(downloads)
    if (!file.endsWith(extension) || others.length > 0) return null
    const bytes = readFileSync(join(downloads, file))
    if (bytes.length === 0) return null
    rmSync(join(downloads, file))
    return bytes
  })
