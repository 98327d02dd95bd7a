import axe from 'axe-core'
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
  await vi.waitFor(() => expect(name()).toBe('The boats.md'))
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

test('each format unfolds its options, which are kept as they are chosen', async () => {
  const fold = reader.get('[data-action="options-text"]')
  expect(fold.getAttribute('aria-expanded')).toBe('false')
  expect(reader.root.querySelector('[name="textLines"]')).toBeNull()
  fold.click()
  await vi.waitFor(() => reader.get('[name="textLines"][value="wrapped"]').click())
  expect(reader.options.value.textLines).toBe('wrapped')
  // A width makes a difference only now.
  await vi.waitFor(() => reader.get('[name="textColumns"]'))
  fold.click()
  await vi.waitFor(() => expect(reader.root.querySelector('[name="textLines"]')).toBeNull())
})

test('front matter has the keys that are checked, in their order', async () => {
  reader.get('[data-action="options-markdown"]').click()
  await vi.waitFor(() => reader.get('[name="frontMatter"][value="author"]').click())
  expect(reader.options.value.frontMatter).not.toContain('author')
  await vi.waitFor(() =>
    expect(reader.get<HTMLInputElement>('[value="author"]').checked).toBe(false),
  )
  reader.get('[name="frontMatter"][value="author"]').click()
  expect(reader.options.value.frontMatter).toEqual(optionDefaults.frontMatter)
})

test('axe finds no fault in any format’s options', async () => {
  for (const fold of reader.root.querySelectorAll<HTMLElement>('.format-fold')) fold.click()
  await vi.waitFor(() => reader.get('[name="jsonRemovals"]'))
  const { violations } = await axe.run(reader.root.host as HTMLElement)
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  )
})

test('an article of a file says so, offers the way back, and puts nothing back', async () => {
  const [removal] = reader.article.value.removals
  reader.article.value = {
    ...reader.article.value,
    title: 'Kept',
    removals: [
      {
        id: 'r1',
        rule: 'x',
        reason: 'comments',
        evidence: '',
        html: '',
        stamps: [],
        text: 'Leave a comment',
        position: 1,
      },
      ...(removal ? [removal] : []),
    ],
  }
  reader.isOpened.value = true
  reader.panel.value = 'removals'
  await vi.waitFor(() => reader.get('[data-action="back-to-page"]'))
  await vi.waitFor(() => expect(reader.get('.removal').textContent).toContain('Leave a comment'))
  expect(reader.get('.removal').querySelector('button')).toBeNull()
})

test('only a file that the user chose is opened', async () => {
  const input = reader.get<HTMLInputElement>('input[type="file"]')
  const chosen = new DataTransfer()
  chosen.items.add(new File(['{}'], 'a.json'))
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  expect(reader.onOpenFile).not.toHaveBeenCalled()
})

test('the defaults are one press away, as soon as something else was chosen', async () => {
  expect(reader.root.querySelector('[data-action="reset-options"]')).toBeNull()
  reader.options.value = { ...optionDefaults, frontMatter: [], fileName: '' }
  await vi.waitFor(() => reader.get('[data-action="reset-options"]').click())
  expect(reader.options.value).toEqual(optionDefaults)
  await vi.waitFor(() => expect(field().value).toBe(optionDefaults.fileName))
})

test('what was done is told beside the drawer, however long that is', async () => {
  for (const fold of reader.root.querySelectorAll<HTMLElement>('.format-fold')) fold.click()
  reader.notice.value = {
    key: 'exportProgress',
    details: ['1', '3'],
    action: { key: 'cancel', run: () => {} },
  }
  await vi.waitFor(() => {
    const told = reader.get('.notice-text').getBoundingClientRect()
    expect(reader.get('.panel').getBoundingClientRect().bottom).toBeLessThanOrEqual(told.top)
  })
})
