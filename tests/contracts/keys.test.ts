import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Key, keyFor, keyGroups, keyIds, keys } from '../../utils/keys/index.ts'
import type { ReaderControls } from '../../utils/keys/reader-controls.ts'

const locales = readdirSync('public/_locales')
const messagesOf = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))

/** Controls that note what is done with them. */
function noting() {
  const calls: string[] = []
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      calls.push([name, ...values].join(' '))
    }
  const controls = new Proxy({}, { get: (_, name) => note(String(name)) })
  return { calls, controls: controls as ReaderControls }
}

test('no key means two things', () => {
  for (const picture of [false, true]) {
    const names = keyIds
      .filter((id) => Boolean((keys[id] as Key).picture) === picture)
      .flatMap((id) => [...keys[id].keys])
    expect(new Set(names).size).toBe(names.length)
  }
})

test('no two keys do the same', () => {
  const done = keyIds.map((id) => {
    const { calls, controls } = noting()
    keys[id].run(controls)
    expect(calls).toHaveLength(1)
    return calls[0]
  })
  expect(new Set(done).size).toBe(done.length)
})

describe.each(keyIds)('key %s', (id) => {
  const key: Key = keys[id]

  test('is found by each of its names, where it acts', () => {
    for (const name of key.keys) expect(keyFor(name, key.picture ?? false)).toBe(key)
    if (id !== 'escape')
      for (const name of key.keys) expect(keyFor(name, !key.picture)).not.toBe(key)
  })

  test('is a key or Ctrl and a key, as keyName names them', () => {
    for (const name of key.keys) expect(name).toMatch(/^(?:(?:Mod\+)?[^A-Z\s]|[A-Z][A-Za-z]+)$/u)
  })

  test('has a group', () => expect(keyGroups).toContain(key.group))

  test.each(locales)('has its words in %s', (locale) => {
    expect(messagesOf(locale)[`key_${id}`]?.message).toBeTruthy()
  })

  test("stands in the README's table with its words", () => {
    const readme = readFileSync('README.md', 'utf8')
    const caps: Record<string, string> = {
      Escape: 'Esc',
      ArrowLeft: '←',
      ArrowRight: '→',
      'Mod+a': 'Ctrl+A',
      '-': '−',
    }
    const [name] = key.keys
    const words = messagesOf('en')[`key_${id}`]?.message
    expect(readme).toContain(`| \`${caps[name ?? ''] ?? name}\` | ${words} |`)
  })
})

test('Esc closes a picture too, and the other keys wait until it is closed', () => {
  expect(keyFor('Escape', true)).toBe(keys.escape)
  expect(keyFor('j', true)).toBeNull()
  expect(keyFor('ArrowRight', false)).toBeNull()
  expect(keyFor(null, false)).toBeNull()
})
