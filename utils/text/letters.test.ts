import { describe, expect, it } from 'vitest'
import { beginsLarge, digit, letter, noLetter } from './letters.ts'

const everyCharacter = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code))

describe('letter', () => {
  it('has the letters and marks of every alphabet', () => {
    const one = new RegExp(`^${letter}$`)
    const missing = everyCharacter.filter((c) => /[\p{L}\p{M}]/u.test(c) && !one.test(c))
    expect(missing).toEqual([])
    expect([...'漢字한글ﻻ'].filter((c) => !one.test(c))).toEqual([])
  })

  it('has no white space, no digit, no sign that stands in texts', () => {
    const one = new RegExp(`^${letter}$`)
    const signs =
      '0123456789٠۹० .,;:!?¿¡…·•–—-_/|()[]{}<>«»„“”‘’"´@#&%§$€£¥₹°©®+×÷=*†‡→■●★☎。、，：（）「」『』\n\u00a0\u202f\u200b'
    expect([...signs].filter((sign) => one.test(sign))).toEqual([])
    expect(new RegExp(letter).test('😀')).toBe(false)
  })

  it('and its opposite leave nothing out', () => {
    const either = new RegExp(`^(?:${letter}|${noLetter})$`)
    expect(everyCharacter.filter((c) => !either.test(c))).toEqual([])
  })
})

describe('digit', () => {
  it('has the digits of scripts that news is written in, and nothing else', () => {
    const one = new RegExp(`^${digit}$`)
    expect([...'09٠٩۰۹०९০৯੦੯૦૯୦୯௦௯౦౯೦೯൦൯๐๙໐໙༠༩၀၉០៩０９'].filter((c) => !one.test(c))).toEqual([])
    expect(everyCharacter.filter((c) => one.test(c) && !/\p{Nd}/u.test(c))).toEqual([])
  })
})

describe('beginsLarge', () => {
  it('knows capitals of scripts that have them', () => {
    expect(['Anna', 'Élodie', 'Øystein', 'Юрій', 'Ωμέγα'].every(beginsLarge)).toBe(true)
    expect(['anna', 'élodie', 'юрій', '東京', 'مريم', '12', '"A"', ''].some(beginsLarge)).toBe(
      false,
    )
  })
})
