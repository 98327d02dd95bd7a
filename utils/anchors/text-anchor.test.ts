import { expect, test } from 'vitest'
import { findAnchor, makeAnchor, parseAnchor } from './text-anchor.ts'

const paragraphs = [
  'The ferry leaves at seven, whatever the weather says.',
  'Nobody remembers when the bell was hung there; it rings twice before the ropes are let go.',
  'In the office a ledger lies open, written in four hands.',
  'The keeper counts the boats in the evening, with pebbles moved from one bowl into another.',
  'Prices have risen since the spring, and the nets are older.',
]
const text = paragraphs.join('\n')
const at = text.indexOf('The keeper')
const anchor = makeAnchor(text, at)

test('finds its place in the same text', () => {
  for (let place = 0; place < text.length; place += 7) {
    expect(findAnchor(text, makeAnchor(text, place))).toBe(place)
  }
})

test('finds it when paragraphs came and went above', () => {
  const edited = ['Update: the ferry is late.', ...paragraphs.slice(1)].join('\n')
  expect(findAnchor(edited, anchor)).toBe(edited.indexOf('The keeper'))
})

test('finds it when the sentence itself was edited', () => {
  const edited = text.replace('counts the boats in the evening', 'counts all boats at dusk')
  const found = findAnchor(edited, anchor) ?? -1
  expect(Math.abs(found - at)).toBeLessThan(10)
})

test('finds its neighbours when the sentence is gone', () => {
  const edited = paragraphs.filter((line) => !line.startsWith('The keeper')).join('\n')
  const found = findAnchor(edited, anchor) ?? -1
  expect(Math.abs(found - at)).toBeLessThan(10)
})

test('among places that read the same, takes the nearest to where it was', () => {
  const refrain = 'And the sea went on as it does, and nobody said a word about it.'
  const song = [refrain, paragraphs[0], refrain, paragraphs[1], refrain].join('\n')
  const second = song.indexOf(refrain, 1)
  const { exact, start } = makeAnchor(song, second)
  expect(findAnchor(song, { exact, start, prefix: '', suffix: '' })).toBe(second)
})

test('finds nothing in another text, and nothing by nothing', () => {
  expect(findAnchor('An article about trains and timetables.', anchor)).toBeNull()
  expect(findAnchor(text, { exact: '', prefix: '', suffix: '', start: 3 })).toBeNull()
})

test('reads from storage what it wrote, and nothing else', () => {
  expect(parseAnchor(JSON.parse(JSON.stringify(anchor)))).toEqual(anchor)
  const long = 'x'.repeat(1000)
  for (const bad of [
    null,
    'text',
    {},
    { ...anchor, start: -1 },
    { ...anchor, start: '1' },
    { ...anchor, exact: long },
    { ...anchor, prefix: undefined },
  ]) {
    expect(parseAnchor(bad)).toBeNull()
  }
})
