import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faceIds, faces } from '../../utils/fonts/faces.ts'
import { isNeeded } from '../../utils/fonts/font-file.ts'
import { licenceOf, packagedFonts } from '../../utils/fonts/packaged-fonts.ts'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

test('there is a face to read in, and one for eyes that find reading hard', () => {
  expect(faceIds).toEqual(expect.arrayContaining(['literata', 'atkinson']))
})

describe.each(faceIds)('face %s', (id) => {
  const files = packagedFonts(id)
  const has = (letters: string, style: string) =>
    files.filter((file) => file.style === style && isNeeded(file, letters))

  test('comes in a package that is shipped, in one exact version', () => {
    expect(dependencies[faces[id].package]).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('is free, and says so', () => {
    expect(readFileSync(licenceOf(id), 'utf8')).toContain('SIL Open Font License')
  })

  test('has the letters of Europe’s languages that are written in Latin ones', () => {
    expect(has('a', 'normal').length).toBeGreaterThan(0)
    expect(has('ő', 'normal').length).toBeGreaterThan(0)
  })

  test('is WOFF2 throughout, each file once', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
    for (const { path } of files) {
      expect(readFileSync(path).subarray(0, 4).toString('latin1'), path).toBe('wOF2')
    }
  })

  test('has its bold: a file of it, or all weights in one', () => {
    expect(files.some(({ weight }) => weight === '700' || weight === '100 900')).toBe(true)
  })
})
