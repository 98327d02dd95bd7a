import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

interface Kind {
  label: string
  /** Environment variable that names the executable. */
  variable: string
  commands: string[]
  /** Where installers put it outside PATH. */
  places: string[]
  /** The package of Debian and its kin, the best first. */
  packages: string[]
}

export const kinds: Record<BrowserName, Kind> = {
  chromium: {
    label: 'Chromium',
    variable: 'LISIBLE_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    label: 'Firefox',
    variable: 'LISIBLE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'firefox'],
  },
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of a browser on this machine, or null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = kinds[name]
  const named = process.env[variable]
  if (named) return isExecutable(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...places].find(isExecutable) ?? null
}

/** Chromium's sandbox refuses root, and needs a kernel feature that containers of a CI lack. */
export const sandboxArgs: string[] =
  process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []
