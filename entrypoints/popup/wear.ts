import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { t } from '../../utils/browser/t.ts'
import { directionOf } from '../../utils/pipeline/metadata/language/language.ts'
import { cssVariables } from '../../utils/settings/css-variables.ts'
import type { Settings } from '../../utils/settings/schema.ts'

/** Puts the settings into effect on the popup itself, and the system's dark mode where they leave it to it. */
export function wearSettings(settings: ReadonlySignal<Settings>): void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const prefersDark = signal(system.matches)
  system.addEventListener('change', ({ matches }) => {
    prefersDark.value = matches
  })
  effect(() => {
    const variables = Object.entries(cssVariables(settings.value, prefersDark.value))
    for (const [name, value] of variables) document.documentElement.style.setProperty(name, value)
  })
}

/** Says in which language the popup is: the browser's, unless there are no messages in it. */
export function wearLanguage(): void {
  const root = document.documentElement
  const language = browser.i18n.getUILanguage()
  root.lang = language.startsWith(t('language')) ? language : t('language')
  root.dir = directionOf(t('language'))
}
