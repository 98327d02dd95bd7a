export interface Check {
  name: string
  /** Commands that run one after the other, each a program and its arguments. */
  commands: string[][]
  /** The project of tests/vitest.config.ts that it runs; its tests are counted one by one. */
  suite?: string
  /** Needs a Chromium or a Firefox. */
  browser?: true
}

const suite = (name: string): Pick<Check, 'commands' | 'suite'> => ({
  suite: name,
  commands: [
    ['vitest', 'run', '--config=tests/vitest.config.ts', `--project=${name}`]
      .concat('--reporter=default', '--reporter=json')
      .concat(`--outputFile.json=${reportOf(name)}`),
  ],
})

/** Where vitest writes what a suite came to. */
export const reportOf = (suite: string): string => `.output/reports/${suite}.json`

/** Every check, in the order of the table: the quick ones first, builds before what reads them. */
export const checks: Check[] = [
  { name: 'format and lint', commands: [['biome', 'check', '--error-on-warnings']] },
  // The entrypoints' types are generated, and tsconfig.json extends a generated file.
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'unit', ...suite('unit') },
  { name: 'build for Chromium', commands: [['wxt', 'build']] },
  { name: 'build for Firefox', commands: [['wxt', 'build', '-b', 'firefox', '--mv3']] },
  { name: 'contracts and sizes', ...suite('contracts') },
  {
    name: 'web-ext lint',
    commands: [['web-ext', 'lint', '--source-dir=.output/firefox-mv3', '--no-config-discovery']],
  },
  { name: 'DOM and corpus', ...suite('dom'), browser: true },
  { name: 'books by epubcheck', ...suite('books'), browser: true },
  { name: 'end to end', ...suite('e2e'), browser: true },
]
