import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { optionDefaults } from '../../utils/exporters/options/parse-options.ts'
import { longPage } from './long-page.ts'
import { mountReader } from './mount-reader.ts'

let reader: Awaited<ReturnType<typeof mountReader>>

beforeEach(async () => {
  reader = await mountReader(longPage())
  reader.panel.value = 'export'
  await vi.waitFor(() => reader.get('[name="fileName"]'))
})
afterEach(() => reader.remove())

const field = () => reader.get<HTMLInputElement>('[name="fileName"]')
const name = () => reader.get('.file-name').textContent

function type(words: string): void {
  field().value = words
  field().dispatchEvent(new InputEvent('input', { bubbles: true }))
}

test('the name of this article follows what is typed', async () => {
  type('{title}, read')
  expect(reader.options.value.fileName).toBe('{title}, read')
  await vi.waitFor(() => expect(name()).toBe('The boats, read.md'))
  type('')
  await vi.waitFor(() => expect(name()).toBe('lisible.md'))
})

test('a place is put where the caret is', async () => {
  type('read:')
  field().setSelectionRange(0, 0)
  reader.get('.inserts button:nth-child(2)').click()
  expect(field().value).toBe('{title}read:')
  expect(reader.root.activeElement).toBe(field())
  expect(reader.options.value.fileName).toBe('{title}read:')
})

test('what no article has is told, and stays', async () => {
  type('{title} {volume}')
  await vi.waitFor(() =>
    expect(reader.get('.field-below [role]').textContent).toContain('{volume}'),
  )
  expect(name()).toContain('{volume}')
})

test('what comes from elsewhere while one types does not undo it', async () => {
  field().focus()
  type('{site} mine')
  reader.options.value = { ...optionDefaults, fileName: '{site}' }
  await vi.waitFor(() => expect(name()).not.toContain('mine'))
  expect(field().value).toBe('{site} mine')
})

test('the size of what was saved stands beside its format, and no format runs away', async () => {
  const order = () =>
    [...reader.root.querySelectorAll('.format')].map((it) => it.getAttribute('data-action'))
  const before = order()
  reader.exported.value = { id: 'epub', size: '48 kB' }
  await vi.waitFor(() =>
    expect(reader.get('[data-action="export-epub"]').textContent).toContain('48 kB'),
  )
  expect(order()).toEqual(before)
})
