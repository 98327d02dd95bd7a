import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exporterIds } from '../../utils/exporters/exporter-ids.ts'
import {
  optionDefaults,
  parseOptions,
  parsePartialOptions,
} from '../../utils/exporters/options/parse-options.ts'
import { optionNames, optionSchema } from '../../utils/exporters/options/schema.ts'
import { unknownPlaces } from '../../utils/exporters/template/places.ts'
import type { ExportSetting } from '../../utils/settings/define-setting.ts'
import { settingNames } from '../../utils/settings/schema.ts'

const locales = readdirSync('public/_locales')
const messagesOf = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))

/** The messages of an option and of its values. */
function keysOf(name: string, option: ExportSetting): string[] {
  const words = `option_${(option.kind === 'choice' && option.namedBy) || name}`
  const values = 'options' in option ? option.options : []
  return [words, ...values.map((value) => `${words}_${value}`)]
}

/** A value beside the default. */
function otherValue(option: ExportSetting): unknown {
  if (option.kind === 'text') return 'x'.repeat(option.longest)
  if (option.kind === 'several') return option.options.slice(1)
  return option.kind === 'choice' ? option.options.at(-1) : option.max
}

test('no option has the name of a setting: both are stored side by side', () => {
  const settings: string[] = settingNames
  expect(optionNames.filter((name) => settings.includes(name))).toEqual([])
})

test('files are named by what articles have', () => {
  expect(unknownPlaces(optionDefaults.fileName)).toEqual([])
})

describe.each(optionNames)('option %s', (name) => {
  const option: ExportSetting = optionSchema[name]

  test('stands with a format, or with the name of every file', () => {
    expect(['file', ...exporterIds]).toContain(option.shelf)
  })

  test('its default is a value it allows, and not the only one', () => {
    for (const value of [option.fallback, otherValue(option)]) {
      expect(parsePartialOptions({ [name]: value })).toEqual({ [name]: value })
    }
  })

  test('what shows its control is a value that another option can have', () => {
    const { only } = option
    if (only) expect(parsePartialOptions({ [only[0]]: only[1] })).toEqual({ [only[0]]: only[1] })
  })

  test.each(locales)('has its words in %s', (locale) => {
    expect(keysOf(name, option).filter((key) => !messagesOf(locale)[key]?.message)).toEqual([])
  })

  test('a bad value costs nothing but itself', () => {
    const others = Object.fromEntries(
      optionNames
        .filter((other) => other !== name)
        .map((other) => [other, otherValue(optionSchema[other])]),
    )
    const bad = [null, undefined, {}, ['no such option'], Number.NaN, -1e9, 'x'.repeat(1e5)]
    for (const value of bad) {
      expect(parseOptions({ ...others, [name]: value })).toEqual({ ...optionDefaults, ...others })
    }
  })
})
