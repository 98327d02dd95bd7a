import { expect, it } from 'vitest'
import { bodyOf, elementOf, sentence } from '../../../tests/read-body.ts'
import { readArticle } from '../index.ts'

it('drops the spaces that indent paragraphs', async () => {
  const body = await bodyOf(`<p>&nbsp;&nbsp; <b>&#12288;${sentence}</b> Indented.</p>`)
  const texts = [...body.querySelectorAll('p')].map(({ textContent }) => textContent)
  expect(texts).toContain(`${sentence} Indented.`)
})

it('drops dividers that part the text from nothing, and keeps those within it', async () => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><title>Fire</title><article><h1>Fire</h1><hr><p>${sentence} A.</p><p>${sentence} B.</p><hr><p>${sentence} C.</p>
     <p>${sentence} D.</p><hr><ul class="share"><li><a href="https://x.example/share?u=1">Share</a></li></ul><hr></article>`,
    'text/html',
  )
  const body = elementOf(await readArticle(page, { url: 'https://gazette.example/fire' }))
  expect(body.querySelectorAll('hr')).toHaveLength(1)
  expect(body.querySelector('p + hr + p')?.textContent).toContain('C.')
})
