import type { CorpusPage } from './corpus.ts'
import type { Output } from './systems.ts'

/** Figures of one system over a set; the measures are described in this folder's README. */
export interface Score {
  n: number
  f4: number
  exact: number
  w1: number
  wi: number
  wo: number
  sf1: number
  img: number
  title: number
  author: number
  date: number
  /** Pages with no text. */
  none: number
  /** Median of the call in milliseconds. */
  ms: number
  slowest: number
}

// A Chinese, Japanese or Korean character is a word: these have no spaces.
const token =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{N}_])+/gu
const tokens = (text: string): string[] => text.match(token) ?? []
const flat = (text: string): string => text.toLowerCase().split(/\s+/).filter(Boolean).join(' ')
const normal = (text: string | null | undefined): string =>
  (
    (text ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(' ')
const mean = (values: number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN
const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2
}
const stem = (address: string): string =>
  address
    .replace(/[?#].*/s, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) ?? ''

function count(items: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function overlap(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0
  for (const [item, n] of a) sum += Math.min(n, b.get(item) ?? 0)
  return sum
}

/** Runs of four words; a shorter text is one run. */
function shingles(words: string[]): string[] {
  if (words.length === 0) return []
  const last = Math.max(1, words.length - 3)
  return Array.from({ length: last }, (_, i) => words.slice(i, i + 4).join(' '))
}

/** Word F1 of one page, over lower-cased word counts; over snippets where there is no body. */
export function wordF1(page: CorpusPage, text: string): number {
  if (!page.body && (page.with?.length || page.without?.length)) {
    const low = flat(text)
    const has = (snippets: string[] | null | undefined) =>
      (snippets ?? []).filter((snippet) => low.includes(flat(snippet))).length
    const kept = has(page.with)
    return (2 * kept) / Math.max(1, kept + (page.with?.length ?? 0) + has(page.without))
  }
  const got = tokens(text.toLowerCase())
  const want = tokens(page.body.toLowerCase())
  const both = overlap(count(got), count(want))
  const precision = both / Math.max(1, got.length)
  const recall = both / Math.max(1, want.length)
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

/** Scores a system's outputs against the ground truth. */
export function score(pages: CorpusPage[], outputs: Map<string, Output>): Score {
  const series: Record<
    | 'precision'
    | 'recall'
    | 'exact'
    | 'w1'
    | 'wi'
    | 'wo'
    | 'img'
    | 'title'
    | 'author'
    | 'date'
    | 'ms',
    number[]
  > = {
    precision: [],
    recall: [],
    exact: [],
    w1: [],
    wi: [],
    wo: [],
    img: [],
    title: [],
    author: [],
    date: [],
    ms: [],
  }
  let none = 0
  let [kept, lost, leaked] = [0, 0, 0]
  for (const page of pages) {
    const output = outputs.get(page.id)
    const text = output?.text ?? ''
    if (!text) none++
    const low = flat(text)
    const has = (snippet: string) => low.includes(flat(snippet))
    const wanted = page.with ?? []
    const unwanted = page.without ?? []
    const found = wanted.filter(has).length
    const left = unwanted.filter(has).length
    kept += found
    lost += wanted.length - found
    leaked += left
    if (wanted.length > 0) series.wi.push(found / wanted.length)
    if (unwanted.length > 0) series.wo.push(1 - left / unwanted.length)
    if (page.body) {
      const got = tokens(text)
      const want = tokens(page.body)
      const [a, b] = [shingles(got), shingles(want)]
      const both = overlap(count(a), count(b))
      if (a.length > 0) series.precision.push(both / a.length)
      if (b.length > 0) series.recall.push(both / b.length)
      series.exact.push(Number(got.join('\n') === want.join('\n')))
    }
    series.w1.push(wordF1(page, text))
    if (page.images?.length) {
      const full = new Set(output?.images.map((address) => address.replace(/[?#].*/s, '')))
      const names = new Set(output?.images.map(stem))
      const seen = page.images.filter(({ urls }) =>
        urls.some((url) => names.has(stem(url)) || full.has(url.replace(/[?#].*/s, ''))),
      )
      series.img.push(seen.length / page.images.length)
    }
    if (page.title) series.title.push(Number(normal(output?.title) === normal(page.title)))
    if (page.author) {
      const people = page.author
        .split(/,|;| and | et | und /)
        .map(normal)
        .filter(Boolean)
      series.author.push(Number(people.some((name) => normal(output?.author).includes(name))))
    }
    if (page.date) series.date.push(Number(output?.date?.slice(0, 10) === page.date.slice(0, 10)))
    if (output?.ms !== undefined) series.ms.push(output.ms)
  }
  const [precision, recall] = [mean(series.precision), mean(series.recall)]
  return {
    n: pages.length,
    f4: (2 * precision * recall) / (precision + recall),
    exact: mean(series.exact),
    w1: mean(series.w1),
    wi: mean(series.wi),
    wo: mean(series.wo),
    sf1: kept + lost > 0 ? (2 * kept) / Math.max(1, 2 * kept + leaked + lost) : Number.NaN,
    img: mean(series.img),
    title: mean(series.title),
    author: mean(series.author),
    date: mean(series.date),
    none,
    ms: median(series.ms),
    slowest: Math.max(...series.ms),
  }
}
