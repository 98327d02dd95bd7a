import { expect, it } from 'vitest'
import { readArticle } from '../../index.ts'

const sentence = (i: number) =>
  `<p>On day ${i} the harbour master counted the boats again, and found that nobody had left the quay.</p>`
const text = [1, 2, 3].map(sentence).join('')
const after = [4, 5, 6].map(sentence).join('')

const read = (inner: string, lang = 'en') =>
  readArticle(
    new DOMParser().parseFromString(
      `<html lang="${lang}"><body><article><h1>The harbour</h1>${text}${inner}${after}</article></body></html>`,
      'text/html',
    ),
    { url: 'https://gazette.example/harbour' },
  )
const row = (items: string[]) => `<div>${items.map((item) => `<div>${item}</div>`).join('')}</div>`

it.each([
  ['en', 'Wool 1,204.50 +0.35%', ['Wool 1,204.50 +0.35%', 'Tar 88.10 −1.2%', 'Hemp 3.02 +0.01%']],
  ['de', 'Kupfer ▲ 8.412', ['Kupfer ▲ 8.412', 'Zinn ▼ 27.100', 'Blei ▲ 1.998']],
  ['ar', 'النفط', ['النفط ٨٢٫١ +٠٫٣٪', 'الذهب ٢٣٤٠ -١٫١٪', 'الفضة ٢٩٫٤ +٠٫٥٪']],
  ['ja', '日経', ['日経 38,120 ＋0.4％', '東証 2,701 －0.2％', '為替 155.2 ＋0.1％']],
  ['en', 'Monday 12 °C', ['Monday 12 °C', 'Tuesday 14 °C', 'Wednesday 9 °C']],
  ['ar', 'القاهرة', ['القاهرة ٣١°', 'الإسكندرية ٢٧°', 'أسوان ٣٩°']],
  ['ja', '東京', ['東京 25℃', '大阪 27℃', '札幌 18℃']],
])('takes a row of prices or temperatures out of a text (%s: %s)', async (lang, first, items) => {
  const { textContent, removals } = await read(row(items), lang)
  expect(textContent).not.toContain(first)
  expect(textContent).toContain('On day 4')
  expect(removals.map(({ rule }) => rule)).toContain('ticker')
})

it('takes the heading of a ticker with it, and items in several lines', async () => {
  const item = (name: string) => `<li><b>${name}</b><div>12.40</div><div>+0.4 %</div></li>`
  const { textContent } = await read(
    `<div><h4>Markets</h4><ul>${['Wool', 'Tar', 'Hemp'].map(item).join('')}</ul></div>`,
  )
  for (const taken of ['Markets', 'Wool', '12.40']) expect(textContent).not.toContain(taken)
})

it.each([
  [
    'a list beside a sentence',
    '<ul><li>Wool: 3.10, +3%</li><li>Tar: 1.02, −1%</li><li>Hemp: 2.22, +2%</li></ul>',
  ],
  [
    'a table',
    '<table><tr><th>Ware</th><th>Change</th></tr><tr><td>Wool</td><td>+3%</td></tr><tr><td>Tar</td><td>−1%</td></tr><tr><td>Hemp</td><td>+2%</td></tr></table>',
  ],
  ['two of them', row(['Wool 3.10 +3%', 'Tar 1.02 −1%'])],
  ['shares alone', row(['Wool +30% more sold', 'Tar +12%', 'Hemp +25%'])],
])('leaves the text its own numbers: %s', async (_, inner) => {
  const { textContent, removals } = await read(inner)
  expect(textContent).toContain('Wool')
  expect(removals.map(({ rule }) => rule)).not.toContain('ticker')
})
