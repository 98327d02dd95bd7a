import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'
import type { Named } from './template/places.ts'
import { unknownPlaces } from './template/places.ts'

const now = new Date(2026, 10, 26, 9, 5)
const article: Named = {
  title: 'Fire',
  siteName: 'Gazette',
  byline: 'Ada Byron',
  lang: 'en',
  publishedTime: '2024-05-03T10:00:00Z',
  url: 'https://www.gazette.example/fire',
}
const name = (own: Partial<Named>, template = '{title} – {site}') =>
  fileName({ ...article, ...own }, { template, extension: '.md', now })
const bytes = (words: string) => new TextEncoder().encode(words).length

describe('a file name is legal everywhere', () => {
  it.each([
    ['Fire: what "we" know?', 'Gazette', 'Fire what we know – Gazette.md'],
    ['CON', null, '_CON.md'],
    ['../../etc/passwd', null, 'etc passwd.md'],
    ['\u202egnp.exe', null, 'gnp.exe.md'],
    ['   ', null, 'lisible.md'],
    ['Ends with a dot.', null, 'Ends with a dot.md'],
  ])('%j', (title, siteName, expected) => {
    expect(name({ title, siteName })).toBe(expected)
  })

  it.each([
    '{title}/{site}',
    'a<b>{title}:|',
    '\u0000\u202e{title}',
    '{title}\n{site}',
    ' .{title}. ',
  ])('whatever the template is: %j', (template) => {
    expect(name({}, template)).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[\s.]|[\s.]\.md$/u)
    expect(name({}, template)).toContain('Fire')
  })
})

describe('a template', () => {
  it.each([
    ['{date} {title} – {site}', '2024-05-03 Fire – Gazette.md'],
    ['{author}, {title} ({domain}, {language})', 'Ada Byron, Fire (gazette.example, en).md'],
    ['{today} {time} {title}', '2026-11-26 09-05 Fire.md'],
    ['{title} {tittle} {', 'Fire {tittle} {.md'],
    ['', 'Fire.md'],
  ])('%s', (template, expected) => {
    expect(name({}, template)).toBe(expected)
  })

  it.each([
    ['{date} {title} – {site}', '2024-05-03 Fire.md'],
    ['{title} ({site})', 'Fire.md'],
    ['{title} ({site}) {date}', 'Fire 2024-05-03.md'],
    ['{site} – {title}', 'Fire.md'],
    ['{site} – {author} – {title}', 'Fire.md'],
    ['[{site}] {title}, {author}', 'Fire.md'],
    ['{title} by {author}', 'Fire by.md'],
    ['{site}, {author}', 'Fire.md'],
    ['{date} {site} {title}', '2024-05-03 Fire.md'],
  ])('leaves out what stands around what the page does not tell: %s', (template, expected) => {
    expect(name({ siteName: null, byline: null }, template)).toBe(expected)
  })

  it('invents no day where the page tells none', () => {
    expect(name({ publishedTime: null }, '{date} {title}')).toBe('Fire.md')
    expect(name({ publishedTime: 'some day' }, '{title} ({date})')).toBe('Fire.md')
  })

  it('tells what no article has, once', () => {
    expect(unknownPlaces('{title} {Title} {x} {x} { y } {{site}}')).toEqual(['{Title}', '{x}'])
  })
})

describe('a long name', () => {
  it('is at most 200 bytes, cut between characters as readers see them', () => {
    const long = name({ title: '👩‍🚒'.repeat(80), siteName: null })
    expect(bytes(long)).toBeLessThanOrEqual(200)
    expect(long).toMatch(/^(?:👩‍🚒)+\.md$/u)
  })

  it('loses the end of the title, not what follows it', () => {
    const long = name({ title: 'Fire in the hills '.repeat(30) }, '{date} {title} – {site}')
    expect(bytes(long)).toBeLessThanOrEqual(200)
    expect(long).toMatch(/^2024-05-03 Fire in the hills .* – Gazette\.md$/)
  })

  it('is cut at the end where the template itself is too long', () => {
    expect(bytes(name({}, '水'.repeat(150)))).toBeLessThanOrEqual(200)
  })
})
