import { expect, it } from 'vitest'
import { siteOf } from './site.ts'

it.each([
  ['Gazette', 'https://www.gazette.example/fire', 'Gazette'],
  [null, 'https://www.gazette.example/fire', 'gazette.example'],
  [null, 'file:///fire.html', 'file:///fire.html'],
  [null, 'x', 'x'],
])('the site of %j at %s is %s', (siteName, url, site) => {
  expect(siteOf({ siteName, url })).toBe(site)
})
