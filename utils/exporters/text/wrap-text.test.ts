import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { textWidth } from './width.ts'
import { wrapText } from './wrap-text.ts'

const wrap = (text: string, width: number, first = '', rest = first) =>
  wrapText(text, { width, first, rest }).split('\n')

describe('textWidth', () => {
  it.each([
    ['Night', 5],
    ['café', 4],
    ['cafe\u0301', 4],
    ['夜', 2],
    ['夜とday', 7],
    ['ﾊﾝｶｸ', 4],
    ['👩‍🚒', 2],
    ['❤️', 2],
    ['हिन्दी', 2],
    ['العربية', 7],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('wrapText', () => {
  const prose =
    'The crews worked through the night, they said: “until the last of the fires was out”. Nobody slept.'

  it.each([20, 40, 72])('keeps lines of prose within %i columns, and loses nothing', (width) => {
    const lines = wrap(prose, width)
    expect(lines.every((line) => textWidth(line) <= width)).toBe(true)
    expect(lines.join(' ')).toBe(prose)
  })

  it('counts ideographs twice, and begins no line with what closes', () => {
    const text = '船は七時十分に港を出た。「もう遅い」と彼女は言った、静かに。'
    const lines = wrap(text, 12)
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter((line) => textWidth(line) > 14)).toEqual([])
    expect(lines.join('')).toBe(text)
    expect(lines.filter((line) => /^[。、」]|「$/.test(line))).toEqual([])
  })

  it('ends lines between words of Thai, which has no spaces', () => {
    const text = 'เรือออกจากท่าเรือเวลาเจ็ดโมงสิบนาทีและไม่มีใครรู้'
    expect(wrap(text, 16).length).toBeGreaterThan(2)
    expect(wrap(text, 16).join('')).toBe(text)
  })

  it('leaves words, addresses and no-break spaces whole', () => {
    expect(wrap('See https://gazette.example/2024/a-long-way-down?x=1 there', 12)).toEqual([
      'See',
      'https://gazette.example/2024/a-long-way-down?x=1',
      'there',
    ])
    expect(wrap('It took 12\u00a0kg of it, state-of-the-art', 10)).toEqual([
      'It took',
      '12\u00a0kg of',
      'it,',
      'state-of-the-art',
    ])
  })

  it('indents further lines', () => {
    expect(wrap('one crew from the harbour', 12, '- ', '  ')).toEqual([
      '- one crew',
      '  from the',
      '  harbour',
    ])
  })
})

describe('cleanText', () => {
  it.each([
    ['so\u00adft', 'soft'],
    ['a\u200bb\u2060c\ufeffd', 'abcd'],
    ['\u202eabc\u202c\u2066d\u2069', 'abcd'],
    ['a\u0000\u0007b\ud800', 'ab'],
    ['a\r\nb\u2028c\rd', 'a\nb\nc\nd'],
    ['a\u200cb\u200d', 'ab'],
    // Letters of their own right.
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['👩\u200d🚒', '👩\u200d🚒'],
    ['12\u00a0kg', '12\u00a0kg'],
  ])('%j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned)
  })
})
