import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { bookPermitted, dropOrder, orderBook, takeOrdered } from './book-of-tabs.ts'
import { chosenTabs } from './chosen-tabs.ts'

const tabs = [
  { id: 7, name: 'Fire', isReader: true },
  { id: 8, name: 'Boats', isReader: false },
]
const order = { reader: 7, tabs, hosts: ['a.example'] }
const sendMessage = vi.fn()
const permitted = new Set<string>()
const begun = [7, { type: 'make-book', tabs }, { frameId: 0 }]
let answer = true

beforeEach(() => {
  vi.useRealTimers()
  fakeBrowser.reset()
  sendMessage.mockReset().mockResolvedValue(undefined)
  permitted.clear()
  answer = true
  Object.assign(fakeBrowser.tabs, { sendMessage })
  Object.assign(fakeBrowser.permissions, {
    request: async ({ origins }: { origins: string[] }) => {
      if (answer) for (const origin of origins) permitted.add(origin)
      return answer
    },
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((it) => permitted.has(it)),
  })
})

test('a book begins once its sites are permitted, once', async () => {
  expect(await orderBook(order)).toBe(true)
  expect(sendMessage).not.toHaveBeenCalled()
  await bookPermitted()
  await bookPermitted()
  expect(sendMessage.mock.calls).toEqual([begun])
})

test('a book that needs no permission begins at once', async () => {
  await orderBook({ ...order, hosts: [] })
  expect(sendMessage.mock.calls).toEqual([begun])
})

test('another permission, or none, begins nothing', async () => {
  answer = false
  expect(await orderBook(order)).toBe(false)
  await bookPermitted()
  expect(sendMessage).not.toHaveBeenCalled()
  expect(await takeOrdered(7, 8)).toBe(false)
})

test('a permission given long after begins nothing: the question was declined behind a closed popup', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await orderBook(order)
  vi.advanceTimersByTime(61_000)
  await bookPermitted()
  expect(sendMessage).not.toHaveBeenCalled()
})

test('a book that is being made may take longer', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await orderBook(order)
  await bookPermitted()
  vi.advanceTimersByTime(600_000)
  expect(await takeOrdered(7, 8)).toBe(true)
})

test('only the reader that makes the book may have a tab of it read, once', async () => {
  await orderBook(order)
  expect(await takeOrdered(7, 8)).toBe(false)
  await bookPermitted()
  expect(await takeOrdered(9, 8)).toBe(false)
  expect(await takeOrdered(7, 99)).toBe(false)
  expect(await takeOrdered(7, 8)).toBe(true)
  expect(await takeOrdered(7, 8)).toBe(false)
})

test('names the sites of the highlighted tabs that are not open to it, and counts the hidden', async () => {
  permitted.add('*://open.example/*')
  sendMessage.mockImplementation(async (id) => (id === 4 ? { open: true } : undefined))
  const highlighted = [
    { id: 1, active: true, title: 'One', url: 'https://open.example/1' },
    { id: 2, title: 'Two', url: 'https://b.example/2' },
    { id: 3, title: 'Three', url: 'https://b.example/3' },
    { id: 4, title: 'Four', url: 'https://read.example/4' },
    { id: 5, title: 'Five', url: 'about:support' },
    { id: 6 },
  ]
  Object.assign(fakeBrowser.tabs, { query: async () => highlighted })
  expect(await chosenTabs()).toMatchObject({
    hosts: ['b.example'],
    hidden: 1,
    tabs: [{ id: 1, isReader: true }, {}, {}, {}, {}, { id: 6, name: '6' }],
  })
  Object.assign(fakeBrowser.tabs, { query: async () => highlighted.slice(0, 1) })
  expect(await chosenTabs()).toBeNull()
})

test('of a book that is ended nothing may be read any more', async () => {
  await orderBook({ ...order, hosts: [] })
  await dropOrder(9)
  expect(await takeOrdered(7, 8)).toBe(true)
  await dropOrder(7)
  expect(await takeOrdered(7, 7)).toBe(false)
})
