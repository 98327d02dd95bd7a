import { expect, it } from 'vitest'
import { readWith, sentence } from '../../../tests/read-body.ts'
import { optionDefaults } from '../options/parse-options.ts'
import type { ExportOptions } from '../options/schema.ts'
import { runExporter } from '../run-exporter.ts'
import text from '../text.ts'
import { textWidth } from './width.ts'

async function written(inner: string, chosen: Partial<ExportOptions> = {}): Promise<string> {
  const options = { ...optionDefaults, ...chosen }
  return (await runExporter({ text }).text(await readWith(inner), { options })).text()
}

it('underlines headings as wide as they are', async () => {
  const file = await written(
    '<h2>夜の港</h2><p>So the night went on and on.</p><h3>Day</h3><p>So the day went on.</p>',
  )
  expect(file).toMatch(/^Fire\n====\n/)
  expect(file).toContain('\n\n夜の港\n------\n\n')
  expect(file).toContain('\n\nDay\n~~~\n\n')
})

it('numbers lists, indents what is within, and keeps their items together', async () => {
  const file = await written(
    '<ol start="3"><li>one crew from the harbour<ul><li>with boats</li><li>and ropes</li></ul></li><li><p>two crews from the hills</p><p>who came late</p></li></ol>',
  )
  expect(file).toContain(
    [
      '3. one crew from the harbour',
      '   - with boats',
      '   - and ropes',
      '4. two crews from the hills',
      '',
      '   who came late',
    ].join('\n'),
  )
})

it('sets quotations and code apart, and rows of a table below each other', async () => {
  const file = await written(
    '<blockquote><p>Nobody slept.</p></blockquote><hr><pre>let a = 1\n  let b\u200b = 2</pre><table><tr><th>Crew</th><th>Hours</th></tr><tr><td>North</td><td>9</td></tr></table>',
  )
  expect(file).toContain('\n\n> Nobody slept.\n\n* * *\n\n')
  expect(file).toContain('\n\nlet a = 1\n  let b = 2\n\n')
  expect(file).toContain('\n\nCrew\tHours\nNorth\t9\n\n')
})

it('wraps on request, code and rows apart', async () => {
  const long = 'let it = "a line of code that is longer than forty columns are"'
  const chosen = { textLines: 'wrapped', textColumns: 40 } as const
  const file = await written(
    `<ul><li>${'on and on '.repeat(9)}</li></ul><pre>${long}</pre>`,
    chosen,
  )
  const lines = file.split('\n').filter((line) => line !== long && !line.startsWith('https:'))
  expect(lines.filter((line) => textWidth(line) > 40)).toEqual([])
  expect(file).toContain('\n- on and on on and on')
  expect(file).toContain('\n  on')
  expect(file).toContain(long)
})

it('leaves links out, or numbers them and lists their addresses once', async () => {
  const inner =
    '<p>See <a href="/log">the log</a>, <a href="/list">the list</a> and <a href="/log">the log again</a>.</p><p><a href="https://gazette.example/a">https://gazette.example/a</a> and <a href="#x">up</a></p>'
  expect(await written(inner)).toContain('See the log, the list and the log again.')
  const file = await written(inner, { textLinks: 'notes' })
  expect(file).toContain('See the log [1], the list [2] and the log again [1].')
  expect(file).toMatch(
    /\n\n\[1\] https:\/\/gazette\.example\/log\n\[2\] https:\/\/gazette\.example\/list\n$/,
  )
})

it('sets the marks of notes in brackets, drops the links back, and numbers links behind them', async () => {
  const page = `<p>${sentence}<sup><a href="#n1" id="r1">1</a></sup> See <a href="https://a.example/">the report</a>.</p>
    <ol><li id="n1">First note. <a href="#r1">↩</a></li></ol>`
  const file = await written(page, { textLinks: 'notes' })
  expect(file).toContain('slept.[1] See the report [2].')
  expect(file).toContain('\n1. First note.\n')
  expect(file).toContain('\n[2] https://a.example/\n')
})

it('holds nothing that cannot be seen', async () => {
  const file = await written(
    '<p>so\u00adft \u202eabc\u202c\u200b\ufeff night</p><pre>a\u200bb</pre>',
  )
  expect(file).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u)
})
