import { build } from 'esbuild'
import type { ChromiumDriver } from '../../e2e/chromium.ts'

declare const bench: { parse: () => number }

/** Readability as a script for the page. */
export async function bundleReadability(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { Readability } from '@mozilla/readability'
        export function parse() {
          const start = performance.now()
          new Readability(document.cloneNode(true)).parse()
          return performance.now() - start
        }`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    minify: true,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** Milliseconds that Readability alone takes on a page loaded anew. */
export async function timeReadability(
  { page }: ChromiumDriver,
  { address, script }: { address: string; script: string },
): Promise<number> {
  await page.goto(address)
  await page.evaluate(script)
  return page.evaluate(() => bench.parse())
}
