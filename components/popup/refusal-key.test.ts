import { expect, test } from 'vitest'
import { refusalKey } from './refusal-key.ts'

test('the reason in the popup’s address comes first', () => {
  expect(refusalKey('?reason=pageNotAllowed', 'chrome://settings/')).toBe('error_pageNotAllowed')
})

test('a reason that is not known is not shown', () => {
  expect(refusalKey('?reason=<b>hello', 'https://example.org/')).toBe('error_noReader')
  expect(refusalKey('?reason=toString', 'chrome://settings/')).toBe('error_browserPage')
})

test('else the page’s address tells', () => {
  expect(refusalKey('', 'https://addons.mozilla.org/')).toBe('error_storePage')
  expect(refusalKey('', undefined)).toBe('error_noReader')
})
