import { browser } from 'wxt/browser'
import { askReader } from './ask-reader.ts'
import type { BookTab } from './messages.ts'
import { originPattern } from './picture-permission.ts'

/** A book that was asked for: the tabs that may be read for it, and by which reader. */
interface Order {
  /** The tab of the reader that makes it. */
  reader: number
  tabs: BookTab[]
  /** Sites that are to be permitted before it can be begun. */
  hosts: string[]
}

const key = 'bookOfTabs'

function parseOrder(value: unknown): Order | null {
  if (typeof value !== 'object' || value === null) return null
  const { reader, tabs, hosts } = value as Partial<Order>
  return typeof reader === 'number' && Array.isArray(tabs) && Array.isArray(hosts)
    ? { reader, tabs, hosts }
    : null
}

const load = async (): Promise<Order | null> =>
  parseOrder((await browser.storage.session.get(key))[key])

const keep = (order: Order): Promise<void> => browser.storage.session.set({ [key]: order })

const begin = ({ reader, tabs }: Order) => askReader(reader, 'make-book', { tabs })

/**
 * Orders a book of tabs: called in a gesture, before any await. Where sites are to be permitted first it
 * asks for them; the question may close the popup, so the background begins the book once they are.
 * Resolves to false where the user declined.
 */
export async function orderBook(order: Order): Promise<boolean> {
  const kept = keep(order)
  const asked =
    order.hosts.length > 0 &&
    browser.permissions.request({ origins: order.hosts.map(originPattern) })
  await kept
  if (order.hosts.length === 0) void begin(order)
  else if (!(await asked)) {
    await browser.storage.session.remove(key)
    return false
  }
  return true
}

/** Begins the book that was waiting for a permission. */
export async function bookPermitted(): Promise<void> {
  const order = await load()
  if (!order || order.hosts.length === 0) return
  if (!(await browser.permissions.contains({ origins: order.hosts.map(originPattern) }))) return
  await keep({ ...order, hosts: [] })
  await begin(order)
}

/** Whether a reader may have a tab read for its book: only those that the user chose, each once. */
export async function takeOrdered(reader: number, tabId: unknown): Promise<boolean> {
  const order = await load()
  if (!order || order.reader !== reader || order.hosts.length > 0) return false
  const tabs = order.tabs.filter(({ id }) => id !== tabId)
  if (tabs.length === order.tabs.length) return false
  await keep({ ...order, tabs })
  return true
}

/** Ends the leave to read tabs, of which a book that was cancelled has not had all. */
export async function dropOrder(reader: number): Promise<void> {
  if ((await load())?.reader === reader) await browser.storage.session.remove(key)
}
