import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The privacy promise, held to what is shipped: `npm run build` first. */
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** What would let the extension see pages, or pages see the extension. */
const FORBIDDEN = [
  'host_permissions',
  'web_accessible_resources',
  'content_scripts',
  'externally_connectable',
  'content_security_policy',
  'sandbox',
]

describe.each(['chrome-mv3', 'firefox-mv3'])('manifest of %s', (target) => {
  const folder = `.output/${target}`
  const manifest = read(`${folder}/manifest.json`)

  it('asks for three permissions that warn of nothing, and for no page', () => {
    expect(manifest.manifest_version).toBe(3)
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage'])
    for (const key of FORBIDDEN) expect(manifest, key).not.toHaveProperty(key)
  })

  it('may be permitted single hosts by its user, and shown the addresses of tabs, where a click of theirs needs that', () => {
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>'])
    expect(manifest.optional_permissions).toEqual(['tabs'])
  })

  it('leaves the popup to the background', () => {
    expect(manifest.action).toEqual({ default_title: '__MSG_actionTitle__' })
  })

  it('has its commands, with keys that browsers assign', () => {
    expect(Object.keys(manifest.commands)).toEqual(['toggle-reader', 'export-again'])
    expect(manifest.commands['toggle-reader'].suggested_key).toEqual({ default: 'Alt+R' })
    expect(manifest.commands['export-again'].suggested_key).toEqual({ default: 'Alt+X' })
  })

  it.each(['en', 'fr'])('finds each of its words in %s', (language) => {
    const words = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key)
    expect(words.length).toBeGreaterThanOrEqual(3)
    const messages = read(`${folder}/_locales/${language}/messages.json`)
    for (const key of words) expect(messages[key ?? '']?.message, key).toMatch(/\S/)
  })

  it('has its icons, in the sizes it says', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128'])
    for (const [size, path] of Object.entries<string>(manifest.icons)) {
      // Width and height stand in the first chunk of a PNG.
      const png = readFileSync(`${folder}/${path}`)
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([+size, +size])
    }
  })
})

it('runs in Chromium from the version that has openPopup', () => {
  expect(read('.output/chrome-mv3/manifest.json').minimum_chrome_version).toBe('127')
})

it('tells Firefox who it is and that it collects nothing', () => {
  expect(read('.output/firefox-mv3/manifest.json').browser_specific_settings).toEqual({
    gecko: {
      id: 'lisible@lisible.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  })
})
