// What a fresh clone needs before any package is there: no dependency, and the machine's own Node (20 will do).
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const npm = (args) => {
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(`npm could not be started: ${error.message}. Install Node with npm.`)
  return status ?? 1
}

/** Installs the packages unless npm has already installed this very lockfile. */
function installPackages() {
  // npm writes this file last, so an installation that was interrupted does not count.
  const installed = join(root, 'node_modules/.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return 0
  // Warnings would be about the machine's own Node, which the packages are not run on; and "npm test --silent"
  // must not silence why an installation failed.
  return npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

/**
 * Installs what is missing, then runs a script of package.json, which npm starts on Node 24 (the `node`
 * package), and ends with its exit code.
 */
export function setUpAndRun(script, args) {
  const failed = installPackages() || npm(['run', '--silent', script, '--', ...args])
  process.exit(failed)
}
