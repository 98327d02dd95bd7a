import { describe, expect, it } from 'vitest'
import { countWords } from './count-words.ts'
import { foldWhiteSpace } from './fold-white-space.ts'
import { matchKey } from './match-key.ts'

describe('foldWhiteSpace', () => {
  it('folds spaces and line breaks, and keeps no-break spaces', () => {
    expect(foldWhiteSpace(' «\u00a0Oui\u202f!\u00a0» \n\t dit-il ')).toBe(
      '«\u00a0Oui\u202f!\u00a0» dit-il',
    )
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one two  three', 3],
    ['« Oui ! » — dit-il', 2],
    ['関連記事を読む', 3.5],
    ['سلام عليكم', 2],
    ['2026 is 100 % fine', 4],
  ])('%j has %d', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})

describe('matchKey', () => {
  it.each([
    ['LAISSER UN COMMENTAIRE (12)', 'laisser un commentaire'],
    ['S’il vous plaît, entrez…', "s'il vous plait entrez"],
    ['Ｒｅｌａｔｅｄ　Ａｒｔｉｃｌｅｓ', 'related articles'],
    ['اترك تعليقاً', 'اترك تعليقا'],
    ['إقرأ أيضًا', 'اقرأ ايضا'],
    ['Straße', 'STRASSE'],
    ['Ne ratez\u00a0pas\u202f!', 'ne ratez pas'],
    ['أكثر قراءةً', 'اكثر قراءه'],
  ])('%s is compared like %s', (one, other) => {
    expect(matchKey(one)).toBe(matchKey(other))
  })

  it('keeps words apart that differ', () => {
    expect(matchKey('commentaires')).not.toBe(matchKey('commentaire'))
  })
})
