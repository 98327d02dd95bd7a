import { browser } from 'wxt/browser'
import { askBackground } from '../ask-background.ts'
import type { Kept } from './store-settings.ts'

/**
 * Has the background write settings and options of exports: a popup is gone with the click beside it,
 * and what it had not yet written with it. Rejects when they could not be stored: the caller shows
 * `error_settingsNotSaved`. From private windows nothing is written.
 */
export async function saveSettings(values: Kept): Promise<void> {
  if (browser.extension.inIncognitoContext) return
  const stored = await askBackground('save-settings', { values })
  if (!stored) throw new Error('The settings could not be stored')
}
