import { describe, expect, it } from 'vitest'
import type { Page } from '../page/index.ts'
import { joinPeople, peopleIn } from './byline/people.ts'
import { isoDate } from './date/date.ts'
import { dateInText } from './date/date-in-text.ts'
import { tagsOf } from './head/tags.ts'
import { directionOf, languageTag } from './language/language.ts'
import type { Shown } from './title/title-lines.ts'
import { withoutSiteName } from './title/title-parts.ts'

describe('withoutSiteName', () => {
  const on = (heading: string, site = '') => ({
    isSite: (name: string) => name === site,
    shown: (text: string) => (text === heading ? ('heading' as const) : null),
  })
  it.each([
    ['Fire at the port - RTLMONDE', 'Fire at the port'],
    ['RTLMONDE | Fire at the port', 'Fire at the port'],
    ['Fire at the port - World - RTLMONDE', 'Fire at the port'],
    ['Blog » Archive » Fire at the port', 'Fire at the port'],
    ['Harbour: Fire at the port', 'Fire at the port'],
    ['Fire at the port | Ships | RTLMONDE', 'Fire at the port'],
  ])('%s', (title, expected) => {
    expect(withoutSiteName(title, on('Fire at the port'))).toBe(expected)
  })

  it('keeps a dash and a colon that are the title’s', () => {
    const title = 'Port - and fire: of the north'
    expect(withoutSiteName(`${title} | Site`, on(title))).toBe(title)
    expect(withoutSiteName(title, on('', 'Site'))).toBe(title)
  })

  it('takes off a known name that is nowhere a line', () => {
    expect(withoutSiteName('Fire – The Gazette', on('', 'The Gazette'))).toBe('Fire')
  })

  it('takes off every name of the site, and the date before a title', () => {
    const { isSite, shown } = on('', 'The Gazette')
    const title = 'The Gazette | 14.03.2024 | Fire - at the port | The Gazette'
    expect(withoutSiteName(title, { isSite, shown })).toBe('Fire - at the port')
  })

  it('takes the part that is a line once the site’s name is off', () => {
    const shown: Shown = (text) => (text === 'Fire at the port of the north' ? 'line' : null)
    const isSite = (name: string) => name === 'Harbour Gazette'
    const title = 'Fire at the port of the north | Ships | Northport | Harbour Gazette'
    expect(withoutSiteName(title, { isSite, shown })).toBe('Fire at the port of the north')
  })

  it.each([
    ['The Sound Gazette: Council closes old pier', 'Council closes old pier'],
    ['委员会关闭旧码头_海峡新闻网', '委员会关闭旧码头'],
    ['委员会关闭旧码头-国内-海峡新闻网', '委员会关闭旧码头'],
    ['The file_name of the year', 'The file_name of the year'],
  ])('takes the part of %s that is a line without a link', (title, expected) => {
    const shown: Shown = (text) => (text === expected && text !== title ? 'line' : null)
    expect(withoutSiteName(title, { isSite: () => false, shown })).toBe(expected)
  })

  it('keeps a kicker that only links to the article leave out', () => {
    const shown: Shown = (text) => (text === 'Fire at the port' ? 'link' : null)
    const title = 'Harbour: Fire at the port'
    expect(withoutSiteName(title, { isSite: () => false, shown })).toBe(title)
  })

  it('does not take a word of the menu for the title', () => {
    const shown: Shown = (text) => (text === 'World' ? 'line' : null)
    expect(withoutSiteName('World - Fire at the port', { isSite: () => false, shown })).toBe(
      'World - Fire at the port',
    )
  })
})

describe('peopleIn', () => {
  it.each([
    ['Par Jean Dupont', 'Jean Dupont'],
    ['Written by Ana Ruiz and Jo Li', 'Ana Ruiz, Jo Li'],
    ['Von: Birgit Maan und Ole Aa, Nairobi', 'Birgit Maan, Ole Aa'],
    ['Ana Ruiz, Reuters', 'Ana Ruiz'],
    ['Ana Ruiz, Senior Reporter', 'Ana Ruiz'],
    ['Ana Ruiz (aru), Jo Li (jli)', 'Ana Ruiz, Jo Li'],
    ['By Ana Ruiz ana@site.example', 'Ana Ruiz'],
    ['By Ana Ruiz Feb 21, 2020', 'Ana Ruiz'],
    ['By Dr. Ana Maria Ruiz', 'Dr. Ana Maria Ruiz'],
    ['Mar. 14, 2024 · Ana Ruiz', 'Ana Ruiz'],
    ['14/03/2024 | Ana Ruiz', 'Ana Ruiz'],
    ['By Ana Ruiz - Harbour Gazette', 'Ana Ruiz'],
    ['Ana Ruiz e Jo Li', 'Ana Ruiz, Jo Li'],
    ['Ana Ruiz y Jo Li', 'Ana Ruiz, Jo Li'],
    ['Ludwig van der Berg', 'Ludwig van der Berg'],
    ['著者：汐田 港', '汐田 港'],
    ['取材・文汐田港', '汐田港'],
    ['記者会見', '記者会見'],
    ['Reuters', 'Reuters'],
    ['Jobs & Homes', 'Jobs & Homes'],
    ['freeman1984', 'freeman1984'],
    ['https://site.example/author/x', null],
    ['admin', null],
    ['Written by', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(joinPeople(peopleIn(text))).toBe(expected)
  })

  it('names nobody twice', () => {
    expect(joinPeople(['Ana Ruiz', 'ana ruiz', 'Jo Li'])).toBe('Ana Ruiz, Jo Li')
  })
})

describe('tagsOf', () => {
  const page = { root: { querySelectorAll: () => [] } } as unknown as Page
  const none = new Map<string, string[]>()
  const site = {
    name: 'Gazette',
    isName: (text: string) => text === 'Gazette',
    isSign: () => false,
    isAccount: () => false,
  }
  it.each([
    ['Port, Fire, port, Gazette', ['Port', 'Fire']],
    [
      ['Port', 'Ships & Ferries'],
      ['Port', 'Ships & Ferries'],
    ],
    [['98be933f-38cf-4fba-b6c6-ad438e82010a', 'Category: News', 'news_free', 'Port'], ['Port']],
    [{ '@type': 'DefinedTerm', name: 'Port' }, ['Port']],
    [undefined, []],
  ])('%j', (keywords, expected) => {
    expect(tagsOf({ article: { keywords }, tags: none, site, page })).toEqual(expected)
  })

  it('reads the tags of the head where JSON-LD has none, words for search engines never', () => {
    const tags = new Map([
      ['keywords', ['cheap, best, port']],
      ['article:tag', ['Port', 'Fire']],
    ])
    expect(tagsOf({ article: {}, tags, site, page })).toEqual(['Port', 'Fire'])
  })
})

describe('isoDate', () => {
  it.each([
    ['2024-03-14T10:20:00+0100', '2024-03-14T10:20:00+01:00'],
    ['2024-03-14 10:20:00.5 +01', '2024-03-14T10:20:00.5+01:00'],
    ['2024-03-14', '2024-03-14'],
    ['2024-03-14T09:20:00Z', '2024-03-14T09:20:00Z'],
    ['2024-03-14 09:20', '2024-03-14T09:20'],
    ['March 14, 2024', '2024-03-14'],
    ['March 14, 2024 9:20', '2024-03-14T09:20:00'],
    ['Thu, 14 Mar 2024 09:20:00 GMT', '2024-03-14T09:20:00.000Z'],
    ['Thu, 14 Mar 2024 23:20:00 -0730', '2024-03-14T23:20:00.000-07:30'],
    ['Fri Mar 15 2024 01:20:00 GMT+0900 (JST)', '2024-03-15T01:20:00.000+09:00'],
    ['10.03.2024, 07:00:03', '2024-03-10T07:00:03'],
    ['01-03-2024 10:29', '2024-03-01T10:29'],
    ['03-14-2024', '2024-03-14'],
    ['yesterday', null],
    ['2024-99-99T10:20:00Z', null],
  ])('%s', (value, expected) => {
    expect(isoDate(value)).toBe(expected)
  })
})

describe('language', () => {
  it.each([
    ['fr_ca', 'fr-CA'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['en-us, en', 'en-US'],
    ['und', null],
    ['not a language', null],
  ])('reads %s as people write it', (value, expected) => {
    expect(languageTag(value)).toBe(expected)
  })
  it('knows directions', () => {
    expect(directionOf('he-IL')).toBe('rtl')
    expect(directionOf('en')).toBe('ltr')
  })
})

describe('dateInText', () => {
  it.each([
    ['Posted Aug 4, 2025', 'en-US', '2025-08-04'],
    ['21 Nov. 2018', 'en', '2018-11-21'],
    ['5 mar 2024', 'es', '2024-03-05'],
    ['12 juil. 2024', 'fr', '2024-07-12'],
    ['1. Okt. 2023, 12:00', 'de', '2023-10-01'],
    ['Sept 3, 2024', 'en', '2024-09-03'],
    ['15. července 2024', 'cs', '2024-07-15'],
    ['Published on 19/3/202619/3/2026', 'ar', '2026-03-19'],
  ])('%s', (line, language, day) => {
    expect(dateInText(line, language)).toBe(day)
  })

  it('is no date of a month that several names begin with, nor of a word that is none', () => {
    expect(dateInText('12 jui 2024', 'fr')).toBeNull()
    expect(dateInText('Room 12, 2024', 'en')).toBeNull()
  })
})
