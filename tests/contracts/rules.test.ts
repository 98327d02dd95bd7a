import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { phraseLanguages } from '../../utils/pipeline/declutter/phrase-languages.ts'
import { phrasePacks } from '../../utils/pipeline/declutter/phrase-packs.ts'
import { camelCase } from '../../utils/text/camel-case.ts'
import { allRules } from './all-rules.ts'

const folder = new URL('../../utils/pipeline/declutter/rules/', import.meta.url)
const files = readdirSync(folder)
const modules = files.filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'index.ts')
const packs = files.filter((file) => file.endsWith('.phrases.json'))

it('lists every file of phrases, and every language there are phrases in', () => {
  expect(Object.keys(phrasePacks).sort()).toEqual(
    packs.map((file) => file.replace('.phrases.json', '')).sort(),
  )
  const languages = Object.values(phrasePacks).flatMap((pack) => Object.keys(pack))
  expect([...new Set(languages)].sort()).toEqual(phraseLanguages)
  expect(Intl.getCanonicalLocales([...phraseLanguages])).toEqual(phraseLanguages)
})

it('lists every rule of the folder, and no other', () => {
  expect(Object.keys(allRules).sort()).toEqual(
    modules.map((file) => file.replace('.ts', '')).sort(),
  )
})

describe.each(Object.entries(allRules))('%s', (id, rule) => {
  it('can be asked and has a sentence for its reason', () => {
    expect(rule.find).toBeTypeOf('function')
    expect(english).toHaveProperty(`removal_${camelCase(id)}`)
  })
})

describe.each(packs)('%s', (file) => {
  it('belongs to a rule', () => {
    expect(Object.keys(allRules)).toContain(file.split('.')[0])
  })
})
