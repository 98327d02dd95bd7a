import { globSync, readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { clipForms } from '../../utils/exporters/clip-forms.ts'
import { exporterIds } from '../../utils/exporters/exporter-ids.ts'
import { optionSchema } from '../../utils/exporters/options/schema.ts'
import { placeNames } from '../../utils/exporters/template/places.ts'
import { keyGroups, keyIds } from '../../utils/keys/index.ts'
import { copyForms } from '../../utils/keys/reader-controls.ts'
import type { ExportSetting, Setting } from '../../utils/settings/define-setting.ts'
import { schema } from '../../utils/settings/schema.ts'
import { camelCase } from '../../utils/text/camel-case.ts'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

const locales = readdirSync('public/_locales')
const read = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))
const english = read('en')

const sources = globSync(['{entrypoints,components,utils}/**/*.{ts,tsx}', 'wxt.config.ts']).filter(
  (path) => !path.includes('.test.'),
)
const source = sources.map((path) => readFileSync(path, 'utf8')).join('\n')

const rules = readdirSync('utils/pipeline/declutter/rules')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
  .map((file) => file.replace('.ts', ''))

/** Keys that code puts together from names it knows. */
const derived = new Set([
  ...Object.entries<Setting>(schema).flatMap(([name, setting]) => [
    `setting_${name}`,
    ...(setting.kind === 'choice'
      ? setting.options.map((it) => `setting_${setting.namedBy ?? name}_${it}`)
      : []),
    ...(setting.kind === 'range' && setting.unit ? [`unit_${setting.unit}`] : []),
  ]),
  ...exporterIds.map((id) => `format_${id}`),
  ...Object.entries<ExportSetting>(optionSchema).flatMap(([name, option]) => {
    const words = `option_${(option.kind === 'choice' && option.namedBy) || name}`
    return 'options' in option ? [words, ...option.options.map((it) => `${words}_${it}`)] : [words]
  }),
  ...placeNames.map((name) => `place_${name}`),
  ...clipForms.map((form) => `clip_${form}`),
  ...keyIds.map((id) => `key_${id}`),
  ...keyGroups.map((group) => `keys_${group}`),
  ...copyForms.flatMap((form) => [`copy_${form}`, `copyShort_${form}`]),
  ...rules.map((id) => `removal_${camelCase(id)}`),
])

/** Families whose members code names by the rest alone: `{ error: 'exportFailed' }`. */
const families = ['error_', 'kind_', 'problem_', 'removal_', 'truncated_']

const isNamed = (word: string) => source.includes(`'${word}'`) || source.includes(`__MSG_${word}__`)
const isUsed = (key: string) =>
  derived.has(key) ||
  isNamed(key) ||
  families.some((family) => key.startsWith(family) && isNamed(key.slice(family.length)))

const placesIn = ({ message }: Message) =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort()

test('there are languages and sources to hold to this', () => {
  expect(locales).toEqual(expect.arrayContaining(['en', 'fr']))
  expect(sources.length).toBeGreaterThan(20)
})

test('every key is used', () => {
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([])
})

test('every key that is put together exists', () => {
  expect([...derived].filter((key) => !english[key])).toEqual([])
})

describe.each(locales)('language %s', (locale) => {
  const messages = read(locale)

  test('has the keys of English, in its order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english))
  })

  test('is the language it says', () => {
    expect(messages.language?.message).toBe(locale.replace('_', '-'))
  })

  test('fills in what English fills in', () => {
    const placeholders = (of: Record<string, Message>) =>
      Object.entries(of).map(([key, message]) => [key, message.placeholders])
    expect(placeholders(messages)).toEqual(placeholders(english))
    const wrong = Object.values(messages).filter(
      (message) => `${placesIn(message)}` !== `${Object.keys(message.placeholders ?? {}).sort()}`,
    )
    expect(wrong).toEqual([])
  })

  test('says something for every key, in good typography', () => {
    const bad = Object.entries(messages).filter(
      ([, { message }]) =>
        !message || message !== message.trim() || /['"]|\.\.\.| {2}/.test(message),
    )
    expect(bad).toEqual([])
  })

  test('is within the bounds of the stores', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(75)
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  })
})

test('French has no-break spaces before its high punctuation and within its quotation marks', () => {
  const bad = Object.values(read('fr')).filter(({ message }) =>
    /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]|\d (?:min|px|bloc)/.test(message),
  )
  expect(bad).toEqual([])
})

/** Attributes that a user reads or hears. */
const spoken = /^(?:aria-(?:label|description|valuetext|placeholder)|alt|title|placeholder|label)$/

/** Words that stand in a component instead of a message's key. */
function wordsIn(node: unknown, inElement = false): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => wordsIn(one, inElement))
  if (typeof node !== 'object' || node === null || !('type' in node)) return []
  const { type, value, ...rest } = node as {
    type: string
    value?: unknown
    name?: { name?: unknown }
  }
  if (type === 'JSXText' || (inElement && type === 'Literal')) {
    return /\p{L}/u.test(`${value}`) && typeof value === 'string' ? [value.trim()] : []
  }
  if (type === 'JSXAttribute') {
    const isSpoken = spoken.test(`${rest.name?.name}`)
    return wordsIn(value, isSpoken)
  }
  if (type === 'TemplateElement') {
    const { raw = '' } = value as { raw?: string }
    return inElement && /\p{L}/u.test(raw) ? [raw.trim()] : []
  }
  // A call's arguments are keys and values; what it shows comes from elsewhere.
  const ends = ['CallExpression', 'BinaryExpression', 'ArrowFunctionExpression', 'MemberExpression']
  const stays = inElement && !ends.includes(type)
  return Object.entries({ ...rest, value }).flatMap(([key, child]) =>
    wordsIn(child, key === 'test' ? false : stays || (type === 'JSXElement' && key === 'children')),
  )
}

const wordsOf = (path: string, code: string) => wordsIn(parseSync(path, code).program)

test('the search for words finds them', () => {
  const inside = (jsx: string) => wordsOf('x.tsx', `const X = () => ${jsx}`)
  expect(inside('<p>Hello <b>you</b></p>')).toEqual(['Hello', 'you'])
  expect(inside(`<p>{"Hello"}{a ? "yes" : \`no \${b}\`}</p>`)).toEqual(['Hello', 'yes', 'no'])
  expect(inside('<img alt="A cat" class="cat" />')).toEqual(['A cat'])
  expect(inside(`<b aria-label={\`Close \${a}\`}>{list.map(() => <i>it</i>)}</b>`)).toEqual([
    'Close',
    'it',
  ])
  expect(inside('<p class="a">{t("close")} – {a === "b" && c} 100</p>')).toEqual([])
})

test.each(sources.filter((path) => path.endsWith('.tsx')))(
  '%s shows no words of its own',
  (path) => {
    expect(wordsOf(path, readFileSync(path, 'utf8'))).toEqual([])
  },
)
