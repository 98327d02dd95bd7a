import {
  choice,
  type ExportSetting,
  range,
  several,
  text,
  type ValueOf,
} from '../../settings/define-setting.ts'
import type { ExporterId } from '../exporter-ids.ts'
import { frontMatterKeys } from './front-matter-keys.ts'

/** Whether the file holds the pictures, leads to them, or does without. */
const pictures = (shelf: ExporterId) =>
  choice({ shelf, namedBy: 'pictures', options: ['embed', 'link', 'none'], fallback: 'embed' })

/** Whether what was removed from the page is listed at the end. */
const removals = (shelf: ExporterId) =>
  choice({ shelf, namedBy: 'removals', options: ['off', 'on'], fallback: 'off' })

/**
 * Every option of the exports, once, in the order of its controls. Its type, default, control, storage
 * key (the name) and messages (`option_<name>`, `option_<name>_<option>`) follow from here.
 */
export const optionSchema = {
  fileName: text({ shelf: 'file', longest: 200, fallback: '{date} {title} – {site}' }),
  frontMatter: several({
    shelf: 'markdown',
    options: frontMatterKeys,
    fallback: frontMatterKeys,
  }),
  frontMatterLines: text({ shelf: 'markdown', longest: 1000, rows: 2, fallback: '' }),
  markdownNotes: choice({ shelf: 'markdown', options: ['end', 'inline'], fallback: 'end' }),
  markdownPictures: choice({
    shelf: 'markdown',
    namedBy: 'pictures',
    options: ['link', 'none'],
    fallback: 'link',
  }),
  markdownRemovals: removals('markdown'),
  htmlPictures: pictures('html'),
  htmlRemovals: removals('html'),
  epubPictures: pictures('epub'),
  epubRemovals: removals('epub'),
  textLines: choice({ shelf: 'text', options: ['whole', 'wrapped'], fallback: 'whole' }),
  textColumns: range({
    shelf: 'text',
    only: ['textLines', 'wrapped'],
    unit: 'ch',
    min: 40,
    max: 120,
    step: 4,
    fallback: 72,
  }),
  textLinks: choice({ shelf: 'text', options: ['none', 'notes'], fallback: 'none' }),
  textRemovals: removals('text'),
  jsonRemovals: choice({
    shelf: 'json',
    namedBy: 'removals',
    options: ['on', 'off'],
    fallback: 'on',
  }),
} as const satisfies Record<string, ExportSetting>

export type OptionName = keyof typeof optionSchema
export type ExportOptions = {
  -readonly [Name in OptionName]: ValueOf<(typeof optionSchema)[Name]>
}

export const optionNames = Object.keys(optionSchema) as OptionName[]
