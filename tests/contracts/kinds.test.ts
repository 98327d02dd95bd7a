import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import type { Clues } from '../../utils/pipeline/kind/clues.ts'
import { plans } from '../../utils/pipeline/kind/plans/index.ts'
import { kinds } from '../../utils/pipeline/kind/recognise.ts'
import { allRules } from './all-rules.ts'

/** A kind's file is the one that declares it. */
const files = readdirSync('utils/pipeline/kind')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name in kinds)

const nothing: Clues = {
  declares: () => false,
  isText: false,
  isSigned: false,
  isAuthored: false,
  isFront: false,
  isInDocumentation: false,
  words: 0,
  running: 0,
  text: () => 0,
  lead: () => ({ lines: [], words: 0 }),
  found: () => ({ candidates: [], code: 0, calls: 0 }),
  headings: () => ({ plain: 0, linked: 0 }),
  cards: () => [],
  posts: () => [],
  pairs: () => [],
  shelves: () => ({ rows: [], count: 0, words: 0 }),
}

it('has a file for every kind', () => {
  expect(files.sort()).toEqual(Object.keys(kinds).sort())
})

it.each(Object.keys(kinds).filter((id) => id !== 'article'))('%s has its sentence', (id) => {
  expect(Object.keys(english)).toContain(`kind_${id}`)
})

it.each(Object.entries(plans))('%s leaves out only rules that there are', (_, plan) => {
  const without = plan(nothing)?.without ?? []
  expect(without.filter((id) => !(id in allRules))).toEqual([])
  expect(new Set(without).size).toBe(without.length)
})

it.each(Object.entries(kinds))('%s is an article where nothing speaks for it', (_, kind) => {
  expect(kind.recognise(nothing)).toBeLessThanOrEqual(0.1)
})
