import { expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { wearLanguage } from './wear.ts'

test('the popup runs as its messages do, whatever the browser is in', () => {
  const root = { lang: '', dir: '' }
  vi.stubGlobal('document', { documentElement: root })
  const words: Record<string, string> = { language: 'en', '@@bidi_dir': 'rtl' }
  Object.assign(browser.i18n, {
    getUILanguage: () => 'ar',
    getMessage: (key: string) => words[key],
  })
  wearLanguage()
  expect(root).toEqual({ lang: 'en', dir: 'ltr' })
  vi.unstubAllGlobals()
})
