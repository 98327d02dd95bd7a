import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from './base64.ts'

test('bytes come back as they were, however many', () => {
  for (const length of [0, 1, 2, 3, 0x8000, 0x8001, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256)
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  }
})

test('is the base64 of the others', () => {
  expect(toBase64(new Uint8Array([0x77, 0x4f, 0x46, 0x32]))).toBe('d09GMg==')
})
