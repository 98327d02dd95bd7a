import { expect, it } from 'vitest'
import { readArticle } from '../index.ts'

const sentence =
  'The crews worked through the night until the last of the fires was out, and nobody slept.'
const text = Array.from({ length: 9 }, (_, i) => `<p>${sentence} So it was in hour ${i}.</p>`)
const links = '<p><a href="/harbour/">Harbour opens again soon</a></p>'.repeat(40)
const answers = [
  'Nobody knows yet, but the sparks of a grinder are what the harbour master would bet on.',
  'On Monday at the earliest, as soon as the cranes have been looked at one by one.',
]
const questions = ['What began the fire?', 'When does the quay open again?']
const asked = (head: (question: string) => string): string =>
  questions.map((one, i) => `<div>${head(one)}<div><p>${answers[i]}</p></div></div>`).join('')

async function read(below: string, types = '"FAQPage"'): Promise<string> {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Fire at the quay</title><script type="application/ld+json">[{"@type":"Article"},{"@type":${types}}]</script></head>
     <body><main><article><h1>Fire at the quay</h1><div>${text.join('')}</div></article></main>${links}${below}</body></html>`,
    'text/html',
  )
  const { textContent } = await readArticle(page, { url: 'https://gazette.example/fire/' })
  return textContent
}

it.each([
  ['headings', (one: string) => `<h3>${one}</h3>`],
  [
    'buttons',
    (one: string) => `<div role="button" aria-controls="gone" aria-expanded="false">${one}</div>`,
  ],
])('puts questions that the page says it answers behind the text: %s', async (_, head) => {
  const whole = await read(
    `<section><h2>Questions and answers</h2><div>${asked(head)}</div></section>`,
  )
  for (const said of [...questions, ...answers]) expect(whole).toContain(said)
  expect(whole).toContain('Questions and answers')
  expect(whole).not.toContain('Harbour opens')
})

it('leaves questions out where the page does not say so, where there is one, and among much else', async () => {
  const heading = (one: string) => `<h3>${one}</h3>`
  expect(await read(`<section>${asked(heading)}</section>`, '"WebPage"')).not.toContain(answers[0])
  expect(
    await read(`<section>${heading(questions[0] ?? '')}<p>${answers[0]}</p></section>`),
  ).not.toContain(answers[0])
  expect(await read(`<section>${asked(heading)}${links}</section>`)).not.toContain(answers[0])
})
