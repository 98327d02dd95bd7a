import { appendFile, rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { bundleSystems, launch, runPage } from './browse.ts'
import { readCorpus } from './corpus.ts'
import { type Score, score, wordF1 } from './score.ts'
import { type Output, type SystemId, systemIds } from './systems.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    type: { type: 'string' },
    out: { type: 'string' },
    systems: { type: 'string', default: systemIds.join(',') },
    by: { type: 'string' },
    worst: { type: 'string', default: '0' },
    every: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
  },
})
if (!values.corpus) {
  console.error(
    'Name a corpus: npm run bench:quality -- --corpus DIR. tests/bench/quality/README.md says where to get one.',
  )
  process.exit(2)
}
const corpus = values.corpus
const systems = systemIds.filter((id) => values.systems.split(',').includes(id))
const pages = (await readCorpus(corpus, values.type)).filter(
  (_, i) => i % Number(values.every) === 0,
)

const outputs = new Map<SystemId, Map<string, Output>>(systems.map((id) => [id, new Map()]))
const browser = await launch()
const job = { browser, script: await bundleSystems(), corpus, systems }
if (values.out) await rm(values.out, { force: true })

const waiting = [...pages]
async function work(): Promise<void> {
  for (let page = waiting.shift(); page; page = waiting.shift()) {
    for (const output of await runPage(job, page)) {
      outputs.get(output.system)?.set(page.id, output)
      if (values.out) await appendFile(values.out, `${JSON.stringify(output)}\n`)
    }
    if (process.stderr.isTTY)
      process.stderr.write(`\r${pages.length - waiting.length}/${pages.length} `)
  }
}
await Promise.all(Array.from({ length: Number(values.jobs) }, work))
await browser.close()

const columns: (keyof Score)[] = [
  'n',
  'f4',
  'exact',
  'w1',
  'wi',
  'wo',
  'sf1',
  'img',
  'title',
  'author',
  'date',
  'none',
  'ms',
  'slowest',
]
const cell = (name: keyof Score, value: number): string =>
  (Number.isNaN(value)
    ? '–'
    : ['n', 'none', 'ms', 'slowest'].includes(name)
      ? value.toFixed(0)
      : value.toFixed(3)
  ).padStart(8)
console.log(''.padEnd(26) + columns.map((name) => name.padStart(8)).join(''))
const row = (label: string, of: typeof pages, id: SystemId) => {
  const figures = score(of, outputs.get(id) ?? new Map())
  console.log(label.padEnd(26) + columns.map((name) => cell(name, figures[name])).join(''))
  return figures
}
for (const id of systems) {
  const figures = row(id, pages, id)
  const by = values.by
  if (by === 'type' || by === 'lang') {
    const groups = Map.groupBy(pages, (page) => page[by] ?? '?')
    for (const [name, group] of [...groups].sort((a, b) => b[1].length - a[1].length))
      row(`  ${name}`, group, id)
  }
  const base = outputs.get('readability')
  if (id !== 'readability' && base) {
    console.log(
      `  ${id}: ${(figures.ms / score(pages, base).ms).toFixed(2)} times Readability's median time`,
    )
  }
}
for (const [id, of] of outputs) {
  for (const { error, id: page } of of.values())
    if (error) console.log(`${id} failed on ${page}: ${error}`)
}
const own = outputs.get('lisible')
if (own && Number(values.worst) > 0) {
  const scored = pages.map((page) => ({ page, f1: wordF1(page, own.get(page.id)?.text ?? '') }))
  for (const { page, f1 } of scored.sort((a, b) => a.f1 - b.f1).slice(0, Number(values.worst))) {
    console.log(
      `${f1.toFixed(3)} ${page.id} ${page.type} ${page.body.length}/${own.get(page.id)?.text.length ?? 0} ${page.url}`,
    )
  }
}
