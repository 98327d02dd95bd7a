import { expect, test } from 'vitest'
import { isNeeded } from './font-file.ts'

const file = { name: 'x', style: 'normal', weight: '400' } as const

test('a file is needed for a letter of its range, first and last among them', () => {
  const greek = { ...file, range: 'U+0370-0377,U+037A, U+1F00-1FFF' }
  for (const letter of ['\u0370', '\u0377', '\u037a', '\u1fff']) {
    expect(isNeeded(greek, `ab${letter}`), letter).toBe(true)
  }
  expect(isNeeded(greek, 'ab\u0378\u036f\u2000')).toBe(false)
  expect(isNeeded(greek, '')).toBe(false)
})

test('a letter beyond the first plane is one letter', () => {
  expect(isNeeded({ ...file, range: 'U+1F600-1F64F' }, '😀')).toBe(true)
  expect(isNeeded({ ...file, range: 'U+D83D' }, '😀')).toBe(false)
})

test('a file without a range has them all', () => {
  expect(isNeeded({ ...file, range: null }, '')).toBe(true)
})
