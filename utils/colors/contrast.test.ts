import { expect, test } from 'vitest'
import { contrast, mix } from './contrast.ts'

test('contrast is computed as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#000000')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a mixture lies between its colours', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#000000')
  expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff')
  expect(mix('#102030', '#305070', 0.5)).toBe('#203850')
})
