// For the build, in Node: what the packages of the faces hold.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type FaceId, faces } from './faces.ts'
import type { FontFile } from './font-file.ts'

interface PackagedFont extends FontFile {
  path: string
}

const weightOf = (weight: string): string => (weight === 'wght' ? '100 900' : weight)
/** Of the faces in single weights, these two; all others are made of them. */
const isWanted = (weight: string): boolean => ['wght', '400', '700'].includes(weight)

const folderOf = (id: FaceId): string => resolve('node_modules', faces[id].package)

/** Where the licence of a face is, which goes with its files. */
export const licenceOf = (id: FaceId): string => join(folderOf(id), 'LICENSE')

/** Every file of a face, with its place on the disk. */
export function packagedFonts(id: FaceId): PackagedFont[] {
  const folder = folderOf(id)
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'unicode.json'), 'utf8'),
  )
  return readdirSync(join(folder, 'files')).flatMap((file) => {
    const name = file.match(/-((?:latin|greek|cyrillic)(?:-ext)?|vietnamese)-(\w+)-(\w+)\.woff2$/)
    const [, subset = '', weight = '', style] = name ?? []
    if (!isWanted(weight) || (style !== 'normal' && style !== 'italic')) return []
    const range = ranges[subset] ?? null
    const path = join(folder, 'files', file)
    return [{ name: file, style, weight: weightOf(weight), range, path }]
  })
}
