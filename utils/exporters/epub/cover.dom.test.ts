import { describe, expect, it } from 'vitest'
import { drawCover } from './cover.ts'
import { cutToWidth, setLines } from './set-lines.ts'

const space = { width: 1000, height: 600, font: (size: number) => `700 ${size}px serif` }

function lines(text: string, language: string): string[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('No canvas')
  const set = setLines(context, { ...space, text, language })
  context.font = set.font
  for (const line of set.lines)
    expect(context.measureText(line).width).toBeLessThanOrEqual(space.width)
  expect(set.lines.length * set.leading).toBeLessThanOrEqual(space.height)
  return set.lines
}

describe('a title set in lines', () => {
  it('keeps every word, and signs with their words', () => {
    const title =
      'The crews worked through the night until the last of the fires “was out”, at last'
    expect(lines(title, 'en').join(' ')).toBe(title)
    expect(lines('Fire', 'en')).toEqual(['Fire'])
  })

  it('breaks where languages without spaces do, and begins no line with a closing sign', () => {
    const title =
      '港の渡し船、最後の航海へ。住民「寂しい」、百年の歴史に幕。港の渡し船、最後の航海へ。'
    const set = lines(title, 'ja')
    expect(set.join('')).toBe(title)
    expect(set.filter((line) => /^[、。」]/.test(line))).toEqual([])
  })

  it('is cut where it fits in no size', () => {
    expect(lines('many words of a long title '.repeat(60), 'en').at(-1)).toMatch(/…$/)
  })
})

it('draws a cover without a picture, and with one that is broken', async () => {
  const broken = { type: 'image/png' as const, bytes: new Uint8Array([1, 2, 3]) }
  const titles = [{ text: 'Fire', dir: 'ltr' as const }]
  const words = { heading: 'Gazette', titles, people: 'Ada', language: 'en' }
  const plain = await drawCover({ ...words, dir: 'ltr', image: undefined })
  expect(await drawCover({ ...words, dir: 'ltr', image: broken })).toEqual(plain)
  const { width, height } = await createImageBitmap(new Blob([plain?.bytes ?? new Uint8Array()]))
  expect([width, height]).toEqual([1200, 1600])
})

it('cuts a line that is too long between its characters', () => {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('No canvas')
  context.font = '700 46px serif'
  const cut = cutToWidth(context, '👩‍🚒'.repeat(60), 1000)
  expect(cut).toMatch(/^(?:👩‍🚒)+…$/u)
  expect(context.measureText(cut).width).toBeLessThanOrEqual(1000)
  expect(cutToWidth(context, 'Fire', 1000)).toBe('Fire')
})
