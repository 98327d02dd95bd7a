import naughty from 'big-list-of-naughty-strings'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readWith } from '../../tests/read-body.ts'
import type { Article } from '../article.ts'
import type { Book, BookName, Chapter } from './epub/book.ts'
import { emptyPage } from './epub/chapter.ts'
import { navigationOf, ncxOf } from './epub/navigation.ts'
import { packageOf } from './epub/package.ts'
import { titlePageOf } from './epub/title-page.ts'
import { fileName } from './file-name.ts'
import { frontMatter } from './front-matter.ts'
import { optionDefaults } from './options/parse-options.ts'

const now = new Date('2026-11-26T12:00:00Z')
/** What the list lacks: halves of a pair, controls, directions, lengths, names that Windows keeps. */
const strings = [
  ...naughty,
  ...['\ud800', 'a\udfff', '\u0000', '\u0085', '\u2028\u2029', '\ufffe\uffff', '\ufeffx', '\u007f'],
  ...[
    'CON',
    'con.txt',
    'NUL ',
    'COM1.',
    'LPT9.md',
    '..',
    '.',
    '~',
    ' . ',
    '-rf',
    '.hidden',
    'a/../b',
  ],
  ...['\u202efdp.exe', 'x'.repeat(999), '水'.repeat(300), '👩‍🚒'.repeat(80), 'é'.repeat(250)],
]

describe('naughty strings as title, people, site, and subjects', () => {
  let plain: Article
  beforeAll(async () => {
    plain = await readWith('')
  })
  const named = (words: string): Article => ({
    ...plain,
    title: words,
    byline: words,
    siteName: words,
    excerpt: words,
    tags: [words],
  })

  it('are the same when YAML has read them', () => {
    for (const words of strings) {
      const [, yaml = ''] = frontMatter(named(words), { now, options: optionDefaults }).split(
        /^---$/m,
      )
      // Nothing that a strict reader of YAML refuses to see.
      expect(yaml.replaceAll('\n', ''), words).not.toMatch(
        /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u,
      )
      const read = parseYaml(yaml)
      if (words === '') expect(read).not.toHaveProperty('title')
      else expect(read).toMatchObject({ title: words, author: words, site: words, tags: [words] })
    }
  })

  it('leave the files of a book well formed', () => {
    for (const words of strings) {
      const article = named(words)
      const page = emptyPage(words, { language: 'en', dir: 'ltr' })
      const toc = [{ id: 'p1', level: 2, text: words }]
      const chapter: Chapter = { article, language: 'en', path: 'article.xhtml', toc, page }
      const name: BookName = { title: words, language: 'en', dir: 'ltr' }
      const book: Book = { ...name, now, images: [], cover: null, chapters: [chapter, chapter] }
      for (const xml of [
        packageOf(book),
        navigationOf(book),
        ncxOf(book, words),
        ...[page, titlePageOf(name, book.chapters)].map((it) =>
          new XMLSerializer().serializeToString(it),
        ),
      ]) {
        const read = new DOMParser().parseFromString(xml, 'application/xml')
        expect(read.querySelector('parsererror'), words).toBeNull()
      }
    }
  })

  it('make names that Windows, macOS and Linux take', () => {
    for (const words of strings) {
      const template = '{date} {title} – {site}'
      const name = fileName(named(words), { template, extension: '.epub', now })
      expect(name, words).toMatch(/.\.epub$/u)
      expect(name, words).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[\s.]|[\s.]\.epub$/u)
      expect(name, words).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
      expect(new TextEncoder().encode(name).length, words).toBeLessThanOrEqual(200)
      expect(name.normalize('NFC')).toBe(name)
    }
  })
})
