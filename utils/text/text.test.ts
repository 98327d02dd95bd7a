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
    ['مقـــالات', 'مقالات'],
    ['ﻣﻘﺎﻻﺕ', 'مقالات'],
    ['دیدگاه‌ها', 'ديدگاهها'],
    ['بیشتر بخوانید: یک', 'بيشتر بخوانيد يك'],
    ['ΣΧΟΛΙΑ ΧΡΗΣΤΩΝ', 'σχόλια χρηστών'],
    ['ΠΕΡΙΣΣΌΤΕΡΑ ΝΕΑ ΤΗΣ ΗΜΕΡΑΣ', 'περισσοτερα νεα της ημερας'],
    ['İLGİLİ HABERLER', 'ilgili haberler'],
    ['ABONELIK SATIN ALIN', 'abonelık satın alın'],
    ['Об’єднання', 'обʼєднання'],
    ['ЁЛКА', 'елка'],
    ['יצירת קשר', 'יְצִירַת קֶשֶׁר'],
    ['דוא״ל', 'דוא"ל'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['関連記事（３）', '関連記事'],
    ['ज़्यादा पढ़ें', 'ज्यादा पढें'],
    ['यहाँ', 'यहां'],
    ['관련 기사', '\u1100\u116a\u11ab\u1105\u1167\u11ab 기사'],
    ['Zum\u202fThema\u3000mehr', 'zum thema mehr'],
  ])('%s is compared like %s', (one, other) => {
    expect(matchKey(one)).toBe(matchKey(other))
  })

  it('keeps words apart that differ', () => {
    expect(matchKey('commentaires')).not.toBe(matchKey('commentaire'))
    expect(matchKey('पढ़ें')).not.toBe(matchKey('पढ़ा'))
    expect(matchKey('ガイド')).not.toBe(matchKey('カイト'))
  })

  it('takes long texts in linear time', () => {
    const start = performance.now()
    for (const part of ['a\u0301', '\u0640', ' -', 'ﷺ', '\u093c']) matchKey(part.repeat(50_000))
    // Quadratic time would be hours.
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
