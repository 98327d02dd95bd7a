import { browser } from 'wxt/browser'
import { askReader } from '../ask-reader.ts'
import { permitIntent } from '../permissions/permit-intent.ts'
import { type BookTab, parseBookTabs } from './book-tab.ts'

/** A book that is being made: the tabs that may still be read for it, and by which reader. */
interface Book {
  /** The tab of the reader that makes it. */
  reader: number
  tabs: BookTab[]
}

/** A book that was asked for. */
interface Order extends Book {
  /** Sites that are to be permitted before it can be begun. */
  hosts: string[]
}

const key = 'bookOfTabs'

function parseBook(value: unknown): Book | null {
  if (typeof value !== 'object' || value === null) return null
  const { reader, tabs } = value as Record<string, unknown>
  return typeof reader === 'number' ? { reader, tabs: parseBookTabs(tabs) } : null
}

function parseOrder(value: unknown): Order | null {
  const book = parseBook(value)
  const { hosts } = (book ? value : {}) as Record<string, unknown>
  return book && Array.isArray(hosts) && hosts.every((host) => typeof host === 'string')
    ? { ...book, hosts }
    : null
}

const ordered = permitIntent('bookToPermit', parseOrder)

const load = async (): Promise<Book | null> =>
  parseBook((await browser.storage.session.get(key))[key])

const keep = (book: Book): Promise<void> => browser.storage.session.set({ [key]: book })

async function begin({ reader, tabs }: Book): Promise<void> {
  await keep({ reader, tabs })
  await askReader(reader, 'make-book', { tabs })
}

/**
 * Orders a book of tabs: called in a gesture, before any await. Where sites are to be permitted first it
 * asks for them; the question may close the popup, so the background begins the book once they are.
 * Resolves to false where the user declined.
 */
export async function orderBook(order: Order): Promise<boolean> {
  if (order.hosts.length === 0) {
    await begin(order)
    return true
  }
  return ordered.ask(order)
}

/** Begins the book that was waiting for a permission. */
export async function bookPermitted(): Promise<void> {
  const order = await ordered.takePermitted()
  if (order) await begin(order)
}

/** Whether a reader may have a tab read for its book: only those that the user chose, each once. */
export async function takeOrdered(reader: number, tabId: unknown): Promise<boolean> {
  const book = await load()
  if (book?.reader !== reader) return false
  const tabs = book.tabs.filter(({ id }) => id !== tabId)
  if (tabs.length === book.tabs.length) return false
  await keep({ reader, tabs })
  return true
}

/** Ends the leave to read tabs, of which a book that was cancelled has not had all. */
export async function dropOrder(reader: number): Promise<void> {
  if ((await load())?.reader === reader) await browser.storage.session.remove(key)
}
