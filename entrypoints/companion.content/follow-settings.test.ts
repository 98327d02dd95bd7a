import { signal } from '@preact/signals'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaults } from '../../utils/settings/parse-settings.ts'
import { followSettings } from './follow-settings.ts'

const { sync } = fakeBrowser.storage

beforeEach(() => fakeBrowser.reset())

function reader() {
  const settings = signal(defaults)
  const closed = new AbortController()
  const preview = vi.fn()
  return { settings, preview, closed, follow: { settings, preview, signal: closed.signal } }
}

it('shows what was stored between reading the settings and listening', async () => {
  const { preview, follow } = reader()
  await sync.set({ columns: 'two' })
  await followSettings(follow)
  expect(preview.mock.calls).toEqual([[{ columns: 'two' }]])
})

it('shows what is stored later, and nothing where nothing was', async () => {
  const { preview, follow } = reader()
  await followSettings(follow)
  expect(preview).not.toHaveBeenCalled()
  await sync.set({ fontSize: 24 })
  expect(preview.mock.calls).toEqual([[{ fontSize: 24 }]])
})

it('keeps what was chosen in the reader meanwhile, and leaves a closed one alone', async () => {
  const chosen = reader()
  const other = reader()
  await sync.set({ columns: 'two' })
  const following = [followSettings(chosen.follow), followSettings(other.follow)]
  chosen.settings.value = { ...defaults, columns: 'one', fontSize: 30 }
  other.closed.abort()
  await Promise.all(following)
  expect(chosen.preview).not.toHaveBeenCalled()
  expect(other.preview).not.toHaveBeenCalled()
})
