import { expect, it } from 'vitest'
import { readPage } from '../page/index.ts'
import { callWitness } from './witness.ts'

const sentences = Array.from(
  { length: 8 },
  (_, i) =>
    `The crews worked through the night until fire ${'abcdefgh'[i]} was out, and nobody slept.`,
)
const dateline = `ROME AND NEW YORK - ${sentences[0]} So it went on for hours, and nobody on the quay knew for how long.`

it.each([
  ['whose words are run together', dateline.replace('AND NEW', 'ANDNEW'), true],
  ['whose first words are left out', dateline.slice(20), true],
  ['that is left out', '', false],
])('of a line %s', (_, declared, expected) => {
  const page = readPage(
    new DOMParser().parseFromString(
      [dateline, ...sentences].map((line) => `<p>${line}</p>`).join(''),
      'text/html',
    ),
  )
  const witness = callWitness(page, [declared, ...sentences.slice(1)].join('\n'))
  const line = page.blocks[0]
  expect(line && witness?.holds(line)).toBe(expected)
})
