import { browser } from 'wxt/browser'
import { isFaceId } from '../../fonts/faces.ts'
import { type FontData, type FontFile, isNeeded } from '../../fonts/font-file.ts'
import { toBase64 } from '../../text/base64.ts'

// Written by the build, see wxt.config.ts; the type of what it finds there is the browser's own.
const fetchFont = (name: string) => fetch(browser.runtime.getURL(`/fonts/${name}` as '/'))

async function readFile(file: FontFile): Promise<FontData> {
  const bytes = await (await fetchFont(file.name)).arrayBuffer()
  return { ...file, data: toBase64(new Uint8Array(bytes)) }
}

/** Reads, from the extension's files, those of a face that have any of the characters given. */
export async function readFonts(face: unknown, characters: unknown): Promise<FontData[]> {
  if (!isFaceId(face) || typeof characters !== 'string') return []
  const files: FontFile[] = await (await fetchFont(`${face}.json`)).json()
  return Promise.all(files.filter((file) => isNeeded(file, characters)).map(readFile))
}
