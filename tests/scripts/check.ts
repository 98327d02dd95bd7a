// `npm run check`: what needs no browser. With --browsers (`npm test`): everything.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { type Check, checks, reportOf } from './checks.ts'
import { type Count, countTests } from './count-tests.ts'
import { ensureBrowsers, ensureTools } from './install-browsers.ts'

interface Outcome extends Count {
  name: string
  seconds: number
}

/** Runs a command of node_modules/.bin; output is kept and shown only where it failed. */
const run = ([command = '', ...args]: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })

async function runCheck({ name, commands, suite }: Check): Promise<Outcome> {
  const start = performance.now()
  let last = { code: 0, output: '' }
  for (const command of commands) if (last.code === 0) last = await run(command)
  const written = suite && existsSync(reportOf(suite)) ? reportOf(suite) : null
  const count = suite
    ? countTests(written && readFileSync(written, 'utf8'), last.code)
    : { passed: Number(last.code === 0), failed: Number(last.code !== 0) }
  if (count.failed > 0) console.log(`\n${last.output.trimEnd()}\n`)
  return { name, seconds: (performance.now() - start) / 1000, ...count }
}

const row = ({ name, seconds, passed, failed }: Outcome): string =>
  [failed > 0 ? '✗' : '✓', name.padEnd(20), `${seconds.toFixed(1)} s`.padStart(8)]
    .concat(`${String(passed).padStart(5)} passed`, failed > 0 ? `${failed} failed` : '')
    .join('  ')
    .trimEnd()

const withBrowsers = process.argv.includes('--browsers')
try {
  if (withBrowsers) {
    ensureTools()
    ensureBrowsers(['chromium', 'firefox'])
  }
} catch (error) {
  // The checks that need no browser still say what they have to say; the others fail with their reason.
  console.error(String(error))
}

rmSync('.output/reports', { recursive: true, force: true })
const outcomes: Outcome[] = []
for (const check of checks) {
  if (check.browser && !withBrowsers) continue
  outcomes.push(await runCheck(check))
  console.log(outcomes.slice(-1).map(row).join())
}

const total = (key: keyof Count) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
if (total('failed') > 0) {
  console.log(`\nAll checks:\n${outcomes.map(row).join('\n')}`)
}
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
