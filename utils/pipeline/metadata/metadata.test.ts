import { describe, expect, it } from 'vitest'
import { cleanByline } from './byline.ts'
import { isoDate } from './date.ts'
import { directionOf, languageOfText, languageTag } from './language.ts'
import { withoutSiteName } from './title.ts'

describe('withoutSiteName', () => {
  const shown = (line: string) => ({ siteName: null, isLine: (text: string) => text === line })
  it.each([
    ['Fire at the port - RTLMONDE', 'Fire at the port'],
    ['RTLMONDE | Fire at the port', 'Fire at the port'],
    ['Fire at the port - World - RTLMONDE', 'Fire at the port'],
  ])('%s', (title, expected) => {
    expect(withoutSiteName(title, shown('Fire at the port'))).toBe(expected)
  })

  it('keeps a dash that is the title’s', () => {
    const title = 'Port - and fire - of the north'
    expect(withoutSiteName(`${title} | Site`, shown(title))).toBe(title)
    expect(withoutSiteName(title, { siteName: 'Site', isLine: () => false })).toBe(title)
  })

  it('takes off a known name that is nowhere a line', () => {
    const known = { siteName: 'The Gazette', isLine: () => false }
    expect(withoutSiteName('Fire – The Gazette', known)).toBe('Fire')
  })
})

describe('cleanByline', () => {
  it.each([
    [['Par Jean Dupont'], 'Jean Dupont'],
    [['By Ana Ruiz', 'ana ruiz', 'Jo Li'], 'Ana Ruiz, Jo Li'],
    [['https://site.example/author/x'], null],
    [[''], null],
  ])('%j', (names, expected) => {
    expect(cleanByline(names)).toBe(expected)
  })
})

describe('isoDate', () => {
  it.each([
    ['2024-03-14T10:20:00+0100', '2024-03-14T10:20:00+01:00'],
    ['2024-03-14', '2024-03-14'],
    ['2024-03-14T09:20:00Z', '2024-03-14T09:20:00Z'],
    ['Thu, 14 Mar 2024 09:20:00 GMT', '2024-03-14T09:20:00.000Z'],
    ['yesterday', null],
    ['2024-99-99T10:20:00Z', null],
  ])('%s', (value, expected) => {
    expect(isoDate(value)).toBe(expected)
  })
})

describe('language', () => {
  it('reads tags as people write them', () => {
    expect(languageTag('fr_ca')).toBe('fr-CA')
    expect(languageTag('not a language')).toBeNull()
  })
  it('knows scripts and directions', () => {
    expect(languageOfText('汐鳴の港で火事があった')).toBe('ja')
    expect(languageOfText('اندلع حريق في الميناء')).toBe('ar')
    expect(languageOfText('A fire broke out')).toBeNull()
    expect(directionOf('he-IL')).toBe('rtl')
    expect(directionOf('en')).toBe('ltr')
  })
})
