import { expect, test } from 'vitest'
import { contentOfNote } from './content-of-note.ts'
import { findNote, targetOf } from './find-note.ts'

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const noteOf = (html: string) => {
  const { body } = page(html)
  return findNote(body.querySelector('.from') as Element, body)
}

test.each([
  [
    'a raised number',
    '<p>It rings<sup><a class="from" href="#n">1</a></sup></p><ol><li id="n">Twice.</li></ol>',
  ],
  [
    'a number in brackets, in a line of text',
    '<p>It rings out over the harbour every night <a id="r" class="from" href="#n">[2]</a></p><p id="n">Twice. <a href="#r">↩</a></p>',
  ],
  [
    'an asterisk, raised',
    '<p>It rings<a class="from" href="#n"><sup>*</sup></a></p><p id="n">Twice.</p>',
  ],
  [
    'an id on the mark of the note',
    '<p>It rings<sup><a class="from" href="#n">1</a></sup></p><p><a id="n">1</a> Twice.</p>',
  ],
])('%s leads to a note', (_name, html) => {
  expect(noteOf(html)?.textContent).toContain('Twice.')
})

test.each([
  ['words', '<p>See <a class="from" href="#n">the table below</a></p><p id="n">Twice.</p>'],
  [
    'a number in the text that nothing leads back to',
    '<p>See table <a class="from" href="#n">1</a></p><p id="n">Twice.</p>',
  ],
  ['the way back', '<p id="n">Twice.</p><p><sup><a class="from" href="#n">1</a></sup></p>'],
  ['a link to nowhere', '<p><sup><a class="from" href="#gone">1</a></sup></p>'],
])('%s does not', (_name, html) => {
  expect(noteOf(html)).toBeNull()
})

test.each(['#50%', '#%E4'])(
  'a link to %s, which is no encoded text, leads to what has that id',
  (href) => {
    const { body } = page(
      `<p><a class="from" href="${href}">half</a></p><p id="${href.slice(1)}">Of it.</p>`,
    )
    expect(targetOf(body.querySelector('.from') as Element)?.textContent).toBe('Of it.')
  },
)

test('a note is shown without its way back and its ids, with its other links', () => {
  const document = page(
    '<li id="n"><p>See <a href="https://a.example">the archive</a> <i id="x">box nine</i> <a href="#r">↩</a></p></li>',
  )
  const holder = document.createElement('div')
  holder.append(contentOfNote(document.querySelector('li') as Element))
  expect(holder.innerHTML.trim()).toBe(
    '<p>See <a href="https://a.example">the archive</a> <i>box nine</i> </p>',
  )
})
