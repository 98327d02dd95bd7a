import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { phrasesOf } from '../../utils/pipeline/declutter/bundled-phrases.ts'
import { phraseLanguages } from '../../utils/pipeline/declutter/phrase-languages.ts'
import { phrasePacks } from '../../utils/pipeline/declutter/phrase-packs.ts'
import {
  type PhraseKind,
  phraseForm,
  phraseMatcher,
} from '../../utils/pipeline/declutter/phrases.ts'
import { countWords } from '../../utils/text/count-words.ts'
import { matchKey } from '../../utils/text/match-key.ts'

const rules = 'utils/pipeline/declutter/rules'
const packs = [
  ...Object.keys(phrasePacks).map((kind) => `${rules}/${kind}.phrases.json`),
  `${rules}/source.words.json`,
  'utils/pipeline/metadata/byline/byline.phrases.json',
  'utils/pipeline/metadata/byline/collectives.phrases.json',
  'utils/pipeline/pages/next-page.words.json',
]
const read = (path: string): Record<string, string[]> => JSON.parse(readFileSync(path, 'utf8'))

it.each(packs)('%s has every language', (path) => {
  const pack = read(path)
  expect(phraseLanguages.filter((language) => !pack[language]?.length)).toEqual([])
})

describe.each(packs)('%s', (path) => {
  it.each(Object.entries(read(path)))('%s: is normalised, and says nothing twice', (_, phrases) => {
    const forms = phrases.map(phraseForm)
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().normalize().trim())).toEqual(
      [],
    )
    expect(phrases.filter((phrase) => /\s\s|.…./u.test(phrase))).toEqual([])
    expect(forms.filter((form) => form.replaceAll('…', '') === '')).toEqual([])
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
  })
})

/** Rules look at short lines that are nobody's speech. */
const isLookedAt = (line: string): boolean => countWords(line) <= 40 && !/^[«»„“"‘「『]/u.test(line)

/** The paragraphs that each language's pages of the corpus keep. */
const corpus = 'tests/corpus'
const pages = readdirSync(corpus)
  .filter((name) => /^[a-z]{2}-/.test(name))
  .map((name) => ({ name, language: name.slice(0, 2) }))

it('there is a page of every language', () => {
  const read = new Set(pages.map(({ language }) => language))
  expect(phraseLanguages.filter((language) => !read.has(language))).toEqual([])
})

describe.each(pages)('$name', ({ name, language }) => {
  const { blocks }: { blocks: string[] } = JSON.parse(
    readFileSync(`${corpus}/${name}/expected.json`, 'utf8'),
  )
  const phrases = [phrasesOf(language)]
  it.each(Object.keys(phrasePacks) as PhraseKind[])('no line of it is one of %s', (kind) => {
    const isOne = phraseMatcher(kind)
    const found = blocks.filter(
      (block) => isLookedAt(block) && isOne({ key: matchKey(block) }, phrases),
    )
    expect(found).toEqual([])
  })
})
