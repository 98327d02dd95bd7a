import { type Signal, signal } from '@preact/signals'
import { orderBook } from '../../utils/browser/books/book-of-tabs.ts'
import {
  askForAddresses,
  type ChosenTabs,
  chosenTabs,
} from '../../utils/browser/books/chosen-tabs.ts'

/** The offer of one book of the highlighted tabs; null where only one tab is. */
export async function bookOffer(reader: number) {
  const found = await chosenTabs()
  if (!found) return null
  const chosen: Signal<ChosenTabs> = signal(found)

  async function onBook(): Promise<void> {
    const { tabs, hosts, hidden } = chosen.value
    if (hidden > 0) {
      // Their sites can be named, and asked for, once their addresses are seen.
      if (await askForAddresses()) chosen.value = (await chosenTabs()) ?? chosen.value
    } else if (await orderBook({ reader, tabs, hosts })) window.close()
  }
  return { chosen, onBook }
}
