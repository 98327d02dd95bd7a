import { expect, test } from 'vitest'
import { defaults, parsePartialSettings, parseSettings } from './parse-settings.ts'

test('what is not an object becomes the defaults', () => {
  for (const stored of [undefined, null, 7, 'dark', [], {}]) {
    expect(parseSettings(stored)).toEqual(defaults)
  }
})

test('bounds are within, what lies beyond is not', () => {
  expect(parsePartialSettings({ fontSize: 12 })).toEqual({ fontSize: 12 })
  expect(parsePartialSettings({ fontSize: 48 })).toEqual({ fontSize: 48 })
  for (const fontSize of [11, 49, Number.NaN, Number.POSITIVE_INFINITY, '20', null]) {
    expect(parsePartialSettings({ fontSize })).toEqual({})
  }
})

test('a choice is one of its options', () => {
  expect(parsePartialSettings({ theme: 'dark' })).toEqual({ theme: 'dark' })
  for (const theme of ['Dark', '', 'toString', 1, ['dark']]) {
    expect(parsePartialSettings({ theme })).toEqual({})
  }
})

test('names that are no settings are left out', () => {
  expect(parsePartialSettings({ fontSize: 20, x: 1 })).toEqual({ fontSize: 20 })
})
