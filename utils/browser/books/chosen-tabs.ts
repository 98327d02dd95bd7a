import { type Browser, browser } from 'wxt/browser'
import { askReader } from '../ask-reader.ts'
import { originPattern } from '../permissions/origin-pattern.ts'
import type { BookTab } from './book-tab.ts'

/** The tabs that are highlighted in a window, for a book of them. */
export interface ChosenTabs {
  tabs: BookTab[]
  /** Sites that are to be permitted before their tabs can be read. */
  hosts: string[]
  /** How many tabs there are whose address the browser keeps from the extension. */
  hidden: number
}

const addressOf = ({ url }: Browser.tabs.Tab): URL | null => URL.parse(url ?? '')

/** Whether a tab can be read as it is: its site is permitted, or the reader is open in it. */
async function isOpen(tab: Browser.tabs.Tab, { hostname }: URL): Promise<boolean> {
  if (await browser.permissions.contains({ origins: [originPattern(hostname)] })) return true
  return tab.id !== undefined && (await askReader(tab.id, 'reader-state', {})) !== undefined
}

/** The highlighted tabs of a popup's window, in their order; null where there is only the one that is read. */
export async function chosenTabs(): Promise<ChosenTabs | null> {
  const chosen = await browser.tabs.query({ highlighted: true, currentWindow: true })
  if (chosen.length < 2) return null
  const hosts = new Set<string>()
  let hidden = 0
  for (const tab of chosen) {
    const address = addressOf(tab)
    if (!address) hidden += 1
    else if (/^https?:$/.test(address.protocol) && !(await isOpen(tab, address)))
      hosts.add(address.hostname)
  }
  const tabs = chosen.flatMap(({ id, title, url, active }, i) => {
    const name = title ?? URL.parse(url ?? '')?.hostname ?? String(i + 1)
    return id === undefined ? [] : [{ id, name, isReader: active === true }]
  })
  return { tabs, hosts: [...hosts].sort(), hidden }
}

/** Asks the user to let the addresses of tabs be seen: called in a gesture. */
export const askForAddresses = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['tabs'] })
