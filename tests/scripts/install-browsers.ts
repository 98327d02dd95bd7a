import { spawnSync } from 'node:child_process'
import { epubcheckIsInstalled } from '../books/epubcheck.ts'
import { type BrowserName, findBrowser, kinds } from './browsers.ts'

/** Without them the demo's pictures of Japanese and Arabic pages are rows of boxes. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk']

/** Programs that the tests check books and paper with, and whether they are there. */
const TOOLS: [string, () => boolean][] = [
  ['epubcheck', epubcheckIsInstalled],
  ['poppler-utils', () => runs('pdftotext', ['-v'], 'ignore')],
]

const runs = (command: string, args: string[], stdio: 'ignore' | 'inherit'): boolean =>
  spawnSync(command, args, { stdio, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0

/** How apt-get may be called here without anybody typing a password; null where it may not. */
function aptGet(): string[] | null {
  if (!runs('apt-get', ['--version'], 'ignore')) return null
  if (process.getuid?.() === 0) return ['apt-get']
  return runs('sudo', ['-n', 'true'], 'ignore') ? ['sudo', '-n', 'apt-get'] : null
}

const install = ([command = '', ...args]: string[], packages: string[]): boolean =>
  runs(command, [...args, 'install', '-y', '--no-install-recommends', ...packages], 'inherit')

/** Paths of the browsers asked for; installs with apt what is missing. Throws one sentence that says what to install. */
export function ensureBrowsers<Name extends BrowserName>(names: Name[]): Record<Name, string> {
  // One that was named, wrongly, is for its user to correct.
  const missing = names.filter((name) => !findBrowser(name) && !process.env[kinds[name].variable])
  const apt = missing.length > 0 ? aptGet() : null
  if (apt) {
    const [command = '', ...args] = apt
    runs(command, [...args, 'update'], 'inherit')
    for (const name of missing) kinds[name].packages.some((it) => install(apt, [it]))
    for (const font of FONTS) install(apt, [font])
  }
  const found = names.map((name) => [name, findBrowser(name)] as const)
  const absent = found.flatMap(([name, path]) => (path ? [] : [name]))
  if (absent.length > 0) {
    const labels = absent.map((name) => kinds[name].label).join(' and ')
    const variables = absent.map((name) => kinds[name].variable).join(' and ')
    throw new Error(`Install ${labels}, or say where it is by ${variables}.`)
  }
  return Object.fromEntries(found) as Record<Name, string>
}

/** Installs what the tests check books and paper with, where apt can; without it their tests fail, and name it. */
export function ensureTools(): void {
  const missing = TOOLS.filter(([, isThere]) => !isThere()).map(([name]) => name)
  if (missing.length === 0) return
  const apt = aptGet()
  if (!apt) return
  const [command = '', ...args] = apt
  runs(command, [...args, 'update'], 'inherit')
  for (const name of missing) install(apt, [name])
}
