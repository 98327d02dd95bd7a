import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cssVariables } from '../../utils/settings/css-variables.ts'
import { dataAttributes } from '../../utils/settings/data-attributes.ts'
import type { Setting } from '../../utils/settings/define-setting.ts'
import {
  defaults,
  parsePartialSettings,
  parseSettings,
} from '../../utils/settings/parse-settings.ts'
import { schema, settingNames } from '../../utils/settings/schema.ts'

const locales = readdirSync('public/_locales')
const messagesOf = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))

/** How often a step fits into a distance; whole when the value lies on the scale. */
const stepsIn = (distance: number, step: number) => Number((distance / step).toFixed(6))

/** A value beside the default. */
function otherValue(setting: Setting): string | number | undefined {
  if (setting.kind === 'color') return '#123456'
  return setting.kind === 'choice' ? setting.options.at(-1) : setting.max
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

test('there are settings and languages to hold to this', () => {
  expect(settingNames.length).toBeGreaterThan(0)
  expect(locales).toEqual(expect.arrayContaining(['en', 'fr']))
})

test('what shows a control is a value that another setting can have', () => {
  for (const name of settingNames) {
    const { only }: Setting = schema[name]
    if (only) expect(parsePartialSettings({ [only[0]]: only[1] })).toEqual({ [only[0]]: only[1] })
  }
})

test('five settings are for every day, and come first', () => {
  const always = settingNames.filter((name) => !('only' in schema[name]))
  expect(always.findIndex((name) => schema[name].shelf === 'more')).toBe(5)
  expect(always.slice(5).every((name) => schema[name].shelf === 'more')).toBe(true)
})

describe.each(settingNames)('setting %s', (name) => {
  const setting: Setting = schema[name]

  test('its default is a value it allows', () => {
    expect(parsePartialSettings({ [name]: setting.fallback })).toEqual({ [name]: setting.fallback })
  })

  test('its scale or its options make sense', () => {
    if (setting.kind === 'choice') {
      expect(new Set(setting.options).size).toBe(setting.options.length)
      expect(setting.options.length).toBeGreaterThan(1)
      if (setting.css) expect(Object.keys(setting.css)).toEqual([...setting.options])
    } else if (setting.kind === 'range') {
      const { min, max, step, fallback } = setting
      expect(stepsIn(max - min, step)).toBeGreaterThan(1)
      expect(stepsIn(max - min, step) % 1, 'the end lies on the scale').toBe(0)
      expect(stepsIn(fallback - min, step) % 1, 'the default lies on the scale').toBe(0)
    }
  })

  test.each(locales)('has its words in %s', (locale) => {
    const options = setting.kind === 'choice' ? setting.options : []
    const prefix = (setting.kind === 'choice' && setting.namedBy) || name
    const keys = [name, ...options.map((option) => `${prefix}_${option}`)]
    const missing = keys.filter((key) => !messagesOf(locale)[`setting_${key}`]?.message)
    expect(missing).toEqual([])
  })

  test('takes effect through a CSS variable or an attribute of its name', () => {
    const variable = cssVariables(defaults, false)[`--lisible-${kebab(name)}`]
    if (setting.kind === 'range') expect(variable).toBe(`${setting.fallback}${setting.unit}`)
    else if (setting.kind === 'choice') {
      expect(variable).toBe(setting.css?.[setting.fallback])
      const attribute = dataAttributes(defaults)[`data-${name}`]
      expect(attribute).toBe(setting.attribute && setting.fallback)
    }
  })

  test('a bad value costs nothing but itself', () => {
    const others = Object.fromEntries(
      settingNames
        .filter((other) => other !== name)
        .map((other) => {
          const { ...it }: Setting = schema[other]
          return [other, otherValue(it)]
        }),
    )
    const bad = ['', 'no such option', null, undefined, {}, [], Number.NaN, -1e9, 1e9]
    for (const value of bad) {
      expect(parseSettings({ ...others, [name]: value })).toEqual({ ...defaults, ...others })
    }
  })
})
