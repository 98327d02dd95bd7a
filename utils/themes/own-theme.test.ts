import { expect, test } from 'vitest'
import { contrast } from '../colors/contrast.ts'
import { isReadable, type OwnColors, ownTheme } from './own-theme.ts'

/** Colours all over the cube, and the corners. */
const levels = ['00', '77', 'ff']
const cube = levels.flatMap((red) =>
  levels.flatMap((green) => levels.map((blue) => `#${red}${green}${blue}`)),
)

/** What of the theme made from these colours cannot be told from its paper. */
function lost(own: OwnColors): string[] {
  const { colors } = ownTheme(own)
  const least = { quiet: 4.5, link: 4.5, accent: 3 }
  const names = Object.keys(least) as (keyof typeof least)[]
  return [colors.background, colors.surface].flatMap((paper) =>
    names
      .filter((name) => contrast(colors[name], paper) < least[name])
      .map((name) => `${name} ${colors[name]} on ${paper}`),
  )
}

test('whatever is derived stands out wherever the text does', () => {
  const pairs = cube.flatMap((text) => cube.map((background) => ({ text, background })))
  const links = ['#000000', '#888888', '#ffff00']
  const all = pairs.flatMap((pair) => links.map((link) => ({ ...pair, link })))
  const readable = all.filter(isReadable)
  expect(readable.length).toBeGreaterThan(300)
  expect(readable.flatMap(lost)).toEqual([])
})

test('a link that stands out stays as it was chosen', () => {
  const { colors, scheme } = ownTheme({ text: '#222222', background: '#ffffff', link: '#0645ad' })
  expect(colors.link).toBe('#0645ad')
  expect(scheme).toBe('light')
  expect(ownTheme({ text: '#eeeeee', background: '#101010', link: '#99aabb' }).scheme).toBe('dark')
})

test('text too near to its background is told apart', () => {
  expect(isReadable({ text: '#777777', background: '#888888', link: '#000000' })).toBe(false)
  expect(isReadable({ text: '#000000', background: '#888888', link: '#000000' })).toBe(true)
})
