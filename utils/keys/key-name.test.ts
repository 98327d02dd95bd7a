import { expect, test } from 'vitest'
import { type KeyStroke, keyName } from './key-name.ts'

const stroke = (own: Partial<KeyStroke>): KeyStroke => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...own,
})

test.each<[string | null, Partial<KeyStroke>]>([
  ['j', { key: 'j', code: 'KeyJ' }],
  // Caps Lock
  ['j', { key: 'J', code: 'KeyJ' }],
  ['J', { key: 'J', code: 'KeyJ', shiftKey: true }],
  ['?', { key: '?', code: 'Slash', shiftKey: true }],
  ['?', { key: '?', code: 'KeyM', shiftKey: true }],
  // Arabic, Russian and Greek keyboards
  ['j', { key: 'ت', code: 'KeyJ' }],
  ['j', { key: 'о', code: 'KeyJ' }],
  ['k', { key: 'κ', code: 'KeyK' }],
  ['Escape', { key: 'Escape', code: 'Escape' }],
  ['Mod+a', { key: 'a', code: 'KeyA', ctrlKey: true }],
  ['Mod+a', { key: 'a', code: 'KeyA', metaKey: true }],
  [null, { key: 'j', code: 'KeyJ', altKey: true }],
  [null, { key: 'A', code: 'KeyA', ctrlKey: true, shiftKey: true }],
  [null, { key: 'a', code: 'KeyA', ctrlKey: true, metaKey: true }],
])('%s', (name, own) => {
  expect(keyName(stroke(own))).toBe(name)
})
