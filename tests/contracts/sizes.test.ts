import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { build } from 'wxt'

const KB = 1000
const BUILD = '.output/chrome-mv3'
const READER = 'content-scripts/reader.js'

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length

/** Phrases grow with each language, code should not: each has a bound of its own. */
const withoutPhrases = {
  name: 'without-phrases',
  enforce: 'pre' as const,
  load: (id: string) => (/\.(phrases|words)\.json$/.test(id) ? '{}' : null),
}

const quiet = {
  debug: () => {},
  log: () => {},
  info: () => {},
  success: () => {},
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
}

/** A page of the extension and all that it loads: styles, scripts, and the scripts these import. */
function filesOf(page: string): string[] {
  const files = new Set([page])
  for (const file of files) {
    const text = readFileSync(join(BUILD, file), 'utf8')
    const links = file.endsWith('.html')
      ? /(?:src|href)="([^"]+)"/g
      : /(?:from|import\(?)\s*["'`](\.[^"'`]+\.js)["'`]/g
    for (const [, link = ''] of text.matchAll(links)) {
      files.add(link.startsWith('/') ? link.slice(1) : join(dirname(file), link))
    }
  }
  return [...files]
}

/** What comes before the first line can be read. */
const bounds = { reader: 90, withoutPhrases: 60 }

describe('gzipped size', () => {
  it('of the reader is within its bound', () => {
    expect(gzipped(join(BUILD, READER))).toBeLessThanOrEqual(bounds.reader * KB)
  })

  it('of the reader without its phrases is within its bound', async () => {
    await build({
      outDir: '.output/sizes',
      filterEntrypoints: ['reader'],
      logger: quiet,
      vite: () => ({ plugins: [withoutPhrases] }),
    })
    const size = gzipped(join('.output/sizes/chrome-mv3', READER))
    expect(size).toBeLessThanOrEqual(bounds.withoutPhrases * KB)
    // The plugin found them: otherwise this would measure the same twice.
    expect(size).toBeLessThan(gzipped(join(BUILD, READER)))
  })

  it('of the popup with its scripts and styles is at most 30 kB', () => {
    const files = filesOf('popup.html')
    expect(files.map((file) => file.replace(/.*\./, '')).sort()).toEqual(
      expect.arrayContaining(['css', 'html', 'js']),
    )
    const sizes = files.map((file) => gzipped(join(BUILD, file)))
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(30 * KB)
  })
})
