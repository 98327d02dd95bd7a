import { signal } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerMessage } from '../../utils/browser/background-messages.ts'
import { defaults } from '../../utils/settings/parse-settings.ts'
import { readerActions } from './reader-actions.ts'

const sendMessage = vi.fn()
const stored = () => fakeBrowser.storage.sync.get(null)
const sent = () => sendMessage.mock.calls.map(([, message]) => message)
const actionsFor = (incognito = false) => {
  const settings = signal(defaults)
  return { settings, ...readerActions({ tabId: 7, incognito, settings, guarded: null }) }
}

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  sendMessage.mockReset().mockResolvedValue(null)
  Object.assign(fakeBrowser.tabs, { sendMessage })
  // The background answers as it does in the browser.
  const id = 'lisible'
  Object.assign(fakeBrowser.runtime, {
    id,
    sendMessage: (message: unknown) => answerMessage(message, { id }),
  })
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false })
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, values: string[]) =>
      key === 'language' ? 'en' : `${key}: ${values}`,
  })
})

test('a change is shown at once and stored', async () => {
  const { settings, onSettingsChange } = actionsFor()
  const change = onSettingsChange({ fontSize: 24 })
  expect(settings.value).toEqual({ ...defaults, fontSize: 24 })
  expect(sent()).toEqual([{ type: 'preview-settings', values: { fontSize: 24 } }])
  await change
  expect(await stored()).toEqual({ fontSize: 24 })
})

test('a change in a private window is shown only', async () => {
  await actionsFor(true).onSettingsChange({ theme: 'dark' })
  expect(sent()).toHaveLength(1)
  expect(await stored()).toEqual({})
})

test('says that a choice could not be stored, until one can', async () => {
  const { problem, onSettingsChange } = actionsFor()
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('full'))
  await onSettingsChange({ fontSize: 24 })
  expect(problem.value).toBe('error_settingsNotSaved')
  await onSettingsChange({ theme: 'dark' })
  expect(problem.value).toBeNull()
  expect(await stored()).toEqual({ fontSize: 24, theme: 'dark' })
})

test('goes back to every default', async () => {
  const { settings, onSettingsChange, onReset } = actionsFor()
  await onSettingsChange({ fontSize: 24, theme: 'dark' })
  await onReset()
  expect(settings.value).toEqual(defaults)
  expect(await stored()).toEqual(defaults)
})

const saved = { fileName: 'a.md', size: 2000, pictures: 3, hosts: [] }

test.each([
  [{ ...saved, missing: 0 }, 'exportDone: a.md,2 kB', null],
  [{ ...saved, size: 3_456_789, missing: 1 }, 'exportDonePictures: a.md,3.5 MB,1,3', null],
  [{ ...saved, missing: 1, hosts: ['a.example'] }, 'exportDoneGuarded: a.md,2 kB,1,3', null],
  [{ error: 'exportFailed' }, '', 'error_exportFailed'],
  [{ error: 'contextInvalidated' }, '', 'error_contextInvalidated'],
  [undefined, '', 'error_noReader'],
])('an export that comes to %j says so', async (outcome, status, problem) => {
  sendMessage.mockResolvedValue(outcome)
  const actions = actionsFor()
  const done = actions.onExport('markdown')
  expect(actions.exporting.value).toBe(true)
  await done
  expect(actions.exporting.value).toBe(false)
  expect(actions.status.value).toBe(status)
  expect(actions.problem.value).toBe(problem)
})

test.each([
  ['onMore', 'show-settings'],
  ['onExportOptions', 'show-export'],
] as const)('%s leads to the reader, and closes the popup', async (action, type) => {
  const close = vi.fn()
  vi.stubGlobal('window', { close })
  await actionsFor()[action]()
  expect(sent()).toEqual([{ type }])
  expect(close).toHaveBeenCalledOnce()
})

test('asks for the hosts of the pictures in the gesture, and keeps what is wanted', async () => {
  const request = vi.fn().mockResolvedValue(true)
  Object.assign(fakeBrowser.permissions, { request })
  sendMessage.mockResolvedValue({ ...saved, missing: 1, hosts: ['a.example'] })
  const actions = actionsFor()
  await actions.onExport('epub')
  expect(actions.guarded.value).toEqual({ exporter: 'epub', hosts: ['a.example'] })
  const close = vi.spyOn(window, 'close').mockImplementation(() => {})
  const asked = actions.onAllowPictures()
  expect(request).toHaveBeenCalledWith({ origins: ['*://a.example/*'] })
  await asked
  expect(close).toHaveBeenCalled()
  expect(await fakeBrowser.storage.session.get(null)).toMatchObject({
    exportToPermit: { intent: { tabId: 7, exporter: 'epub', hosts: ['a.example'] } },
  })
})
