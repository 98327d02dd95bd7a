import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const jar = '/usr/share/java/epubcheck.jar'
const program = 'tests/books/CheckBooks.java'
const folder = '.output/epubs'
/** A short life: to start quickly matters, to grow fast does not. */
const machine = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss1024k']

const findingsOf = (report: string): string =>
  report
    .split('\n')
    .filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line))
    .join('\n')

/** Whether Debian's package is here. */
export const epubcheckIsInstalled = (): boolean => existsSync(jar)

/**
 * Checks books, given by name and in base64. Gives epubcheck's findings, one a line; an empty text for a
 * book that is clean. Rejects where it could not check them all: a machine without it must not pass.
 */
export function checkEpubs(books: Record<string, string>): Promise<Record<string, string>> {
  mkdirSync(folder, { recursive: true })
  const paths = Object.entries(books).map(([name, base64]) => {
    const path = join(folder, `${name}.epub`)
    writeFileSync(path, Buffer.from(base64, 'base64'))
    return path
  })
  return new Promise((resolve, reject) => {
    execFile('java', [...machine, '-cp', jar, program, ...paths], (error, stdout, stderr) => {
      const reports = `${stdout}`.split(/^BOOK .*\n/m).slice(1)
      if (error || reports.length !== paths.length)
        reject(new Error(`Install the package epubcheck: ${error?.message ?? stderr}`))
      else
        resolve(
          Object.fromEntries(
            Object.keys(books).map((name, i) => [name, findingsOf(reports[i] ?? '')]),
          ),
        )
    })
  })
}
