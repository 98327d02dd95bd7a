import type { Settings } from '../../utils/settings/schema.ts'
import { themeIds } from '../../utils/themes/index.ts'

/** What is drawn: a page, in a window, with settings, after some keys. */
export interface Scene {
  name: string
  /** A folder of tests/corpus; the specimen where none is named. */
  corpus?: string
  width?: number
  height?: number
  settings?: Partial<Settings>
  /** Keys pressed once the reader is open. */
  keys?: string[]
  /** What is selected, from its beginning to its end. */
  select?: string
  /** Visited before, and left in the middle. */
  again?: boolean
  /** Colours chosen by the user for all programs. */
  forcedColors?: boolean
  /** The interface from right to left, as in languages that it does not speak yet. */
  isMirrored?: true
  /** What is brought into the middle of the window. */
  at?: string
  /** What is then clicked, in this order. */
  clicks?: string[]
  /** The popup over it is drawn, not the page. */
  isPopup?: true
}

const phone = { width: 390, height: 844 }
const wide = { width: 1440, height: 900 }

const looks: Scene[] = themeIds.flatMap((theme) => [
  { name: `theme-${theme}-wide`, ...wide, settings: { theme } },
  { name: `theme-${theme}-phone`, ...phone, settings: { theme } },
])

const drawers: Scene[] = (
  [
    ['contents', 'o'],
    ['settings', 's'],
    ['export', 'e'],
    ['keys', '?'],
    ['removals', 'r'],
  ] as const
).flatMap(([id, key]) => {
  const name = `drawer-${id}`
  const keys = [key]
  const dark = { theme: 'dark' } as const
  return [
    { name: `${name}-wide`, width: 1000, height: 900, keys },
    { name: `${name}-phone`, ...phone, keys },
    { name: `${name}-dark`, width: 1000, height: 900, keys, settings: dark },
    { name: `${name}-dark-phone`, ...phone, keys, settings: dark },
    { name: `${name}-mirrored`, width: 1000, height: 900, keys, isMirrored: true },
    { name: `${name}-narrow`, width: 320, height: 640, keys },
    // A window of 1440 by 900 at 200 %.
    { name: `${name}-zoomed`, width: 720, height: 450, keys },
  ]
})

const popups: Scene[] = (['light', 'dark'] as const).map((theme) => ({
  name: `popup-${theme}`,
  settings: { theme },
  isPopup: true,
}))

/** Options unfolded, where there is room, little of it, and from right to left. */
const exporting: Scene[] = (['markdown', 'text'] as const).flatMap((id) => {
  const opened = { keys: ['e'], clicks: [`[data-action="options-${id}"]`] }
  const name = `options-${id}`
  return [
    { name: `${name}-wide`, width: 1000, height: 1000, ...opened },
    { name: `${name}-dark`, width: 1000, height: 1000, ...opened, settings: { theme: 'dark' } },
    { name: `${name}-phone`, ...phone, ...opened },
    { name: `${name}-narrow`, width: 320, height: 844, ...opened },
    { name: `${name}-arabic`, width: 1000, height: 1000, ...opened, corpus: 'ar-port' },
    { name: `${name}-mirrored`, width: 1000, height: 1000, ...opened, isMirrored: true },
  ]
})

const scripts: Scene[] = (
  [
    ['arabic', 'ar-port'],
    ['hebrew', 'he-maavoret'],
    ['japanese', 'ja-minato'],
    ['chinese', 'zh-duchuan'],
    ['hindi', 'hi-naav'],
    ['russian', 'ru-perevoz'],
    ['french', 'fr-rtlmonde-inside'],
  ] as const
).flatMap(([name, corpus]) => [
  { name: `script-${name}-wide`, ...wide, corpus },
  { name: `script-${name}-phone`, ...phone, corpus },
])

const blocks: Scene[] = (
  [
    ['picture', 'figure'],
    ['table', 'table'],
    ['code', '.code-block'],
    ['formula', 'math'],
    ['quotation', 'blockquote'],
  ] as const
).flatMap(([name, at]) => [
  { name: `block-${name}-light`, width: 900, height: 700, at },
  { name: `block-${name}-dark`, width: 900, height: 700, at, settings: { theme: 'dark' } },
  { name: `block-${name}-phone`, ...phone, at },
])

const settings: Scene[] = (
  [
    ['spaced', { letterSpacing: 0.1, wordSpacing: 0.3, paragraphSpacing: 1.5 }],
    ['book', { textAlign: 'justify', paragraphSpacing: 0 }],
    ['heavy', { fontWeight: 600, font: 'sans' }],
    ['mono', { font: 'mono' }],
    ['literata', { font: 'literata' }],
    ['inter', { font: 'inter' }],
    ['atkinson', { font: 'atkinson' }],
    ['lexend', { font: 'lexend' }],
    ['opendyslexic', { font: 'opendyslexic' }],
    ['large', { fontSize: 48 }],
    ['small', { fontSize: 12 }],
    ['columns', { columns: 'two' }],
    ['columns-dark', { columns: 'two', theme: 'dark' }],
    ['pictures-small', { images: 'small' }],
    ['pictures-off', { images: 'off' }],
  ] as const
).flatMap(([name, values]) => [
  { name: `setting-${name}-wide`, ...wide, settings: values },
  { name: `setting-${name}-phone`, ...phone, settings: values },
])

/** Where letters are joined, and where none are spaces. */
const settingsInScripts: Scene[] = (
  [
    ['spaced', { letterSpacing: 0.1, wordSpacing: 0.3, paragraphSpacing: 1.5 }],
    ['book', { textAlign: 'justify', paragraphSpacing: 0 }],
    ['columns', { columns: 'two' }],
    ['large', { fontSize: 40 }],
  ] as const
).flatMap(([name, values]) => [
  { name: `setting-${name}-arabic`, ...wide, corpus: 'ar-port', settings: values },
  { name: `setting-${name}-japanese`, ...wide, corpus: 'ja-minato', settings: values },
])

/** What lies over the text for a while. */
const layers: Scene[] = (
  [
    ['picture', { at: '.enlarge', clicks: ['.enlarge'] }],
    ['picture-zoomed', { at: '.enlarge', clicks: ['.enlarge', '.lightbox-picture'] }],
    ['note', { at: 'sup', clicks: ['sup a'] }],
    ['selection', { at: 'blockquote', select: 'blockquote p' }],
    ['offer', { again: true }],
  ] satisfies [string, Partial<Scene>][]
).flatMap(([name, what]) => [
  { name: `layer-${name}-wide`, width: 1000, height: 800, ...what },
  { name: `layer-${name}-phone`, ...phone, settings: { theme: 'dark' }, ...what },
])

/** What is no article, or not all of one. */
const states: Scene[] = (
  [
    ['listing', 'en-listing'],
    ['thread', 'en-thread'],
    ['product', 'en-product'],
    ['manual', 'en-manual'],
    ['bare', 'en-bare'],
  ] as const
).flatMap(([name, corpus]) => [
  { name: `state-${name}-wide`, width: 1000, height: 800, corpus },
  { name: `state-${name}-phone`, ...phone, corpus },
])

/** Windows and words that leave little room, and eyes that need other colours. */
const hard: Scene[] = [
  { name: 'hard-narrow', width: 320, height: 640 },
  { name: 'hard-narrow-end', width: 320, height: 640, keys: ['End'] },
  { name: 'hard-narrow-table', width: 320, height: 640, at: 'table' },
  { name: 'hard-narrow-large', width: 320, height: 640, settings: { fontSize: 36 } },
  { name: 'hard-finnish-narrow', width: 320, height: 640, corpus: 'fi-lautturi' },
  { name: 'hard-zoomed', width: 720, height: 450 },
  { name: 'hard-forced', width: 1000, height: 800, forcedColors: true },
  { name: 'hard-forced-code', width: 1000, height: 800, at: 'pre', forcedColors: true },
  { name: 'hard-forced-settings', width: 1000, height: 800, keys: ['s'], forcedColors: true },
  { name: 'hard-settings-arabic', ...phone, corpus: 'ar-port', keys: ['s'] },
  { name: 'hard-removals-arabic', ...phone, corpus: 'ar-port', keys: ['r'] },
]

export const scenes: Scene[] = [
  ...[...looks, ...drawers, ...popups, ...exporting, ...scripts],
  ...[...blocks, ...settings, ...settingsInScripts],
  ...[...layers, ...states, ...hard],
]
