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

it('holds a line of middle length though the declared text lost its link', () => {
  const linked = `<a href="/log">By the harbour log</a>, no more than two of the twelve crews that sailed on that day had been asked to stay ashore.`
  const page = readPage(
    new DOMParser().parseFromString(
      [linked, ...sentences].map((line) => `<p>${line}</p>`).join(''),
      'text/html',
    ),
  )
  const declared = [linked.replace(/<a.*a>/, ''), ...sentences].join('\n')
  const line = page.blocks[0]
  expect(line && callWitness(page, declared)?.holds(line)).toBe(true)
})
