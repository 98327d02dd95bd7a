import { describe, expect, test } from 'vitest'
import { closedPageReason } from './closed-page.ts'

const reasons: Record<string, string[]> = {
  error_browserPage: [
    'chrome://settings/',
    'chrome-extension://abcdefgh/popup.html',
    'moz-extension://0b1c/options.html',
    'about:addons',
    'about:reader?url=https%3A%2F%2Fexample.org%2F',
    'about:blank',
    'edge://flags',
    'brave://newtab',
    'view-source:https://example.org/',
    'devtools://devtools/bundled/inspector.html',
    'data:text/html,<p>hello',
  ],
  error_storePage: [
    'https://chromewebstore.google.com/',
    'https://chromewebstore.google.com/detail/x/y?hl=fr',
    'https://chrome.google.com/webstore',
    'https://chrome.google.com/webstore/category/extensions',
    'https://addons.mozilla.org/fr/firefox/',
    'https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home',
  ],
  error_pdfPage: [
    'https://example.org/report.pdf',
    'https://example.org/a/Report.PDF?download=1#page=3',
    'file:///home/me/report.pdf',
  ],
  error_filePage: ['file:///home/me/page.html', 'file:///'],
}

const open = [
  'https://example.org/',
  'http://localhost:8080/article',
  'https://example.org/?file=report.pdf',
  'https://example.org/about-pdf',
  'https://commons.wikimedia.org/wiki/File:Map.pdf',
  'https://chrome.google.com/webstores',
  'https://microsoftedge.microsoft.com/en-us',
  'https://addons.mozilla.org.example.org/',
  'blob:https://example.org/1234',
]

describe('closedPageReason', () => {
  for (const [reason, addresses] of Object.entries(reasons)) {
    test.each(addresses)(`${reason}: %s`, (address) => {
      expect(closedPageReason(address)).toBe(reason)
    })
  }

  test.each(open)('nothing known against %s', (address) => {
    expect(closedPageReason(address)).toBeNull()
  })

  test('an unknown or unreadable address tells nothing', () => {
    expect(closedPageReason(undefined)).toBeNull()
    expect(closedPageReason('')).toBeNull()
    expect(closedPageReason('not an address')).toBeNull()
  })
})
