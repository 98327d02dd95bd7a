import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again until the answer is truthy, and gives it; after 15 s throws and says what it waited for. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = Date.now() + 15_000
  let trouble: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer) return answer as Exclude<T, false | null | undefined | 0 | ''>
      trouble = undefined
    } catch (error) {
      // A target may go away between finding and asking it.
      trouble = error
    }
    await sleep(30)
  }
  throw new Error(`waited in vain for ${what}`, { cause: trouble })
}

/** Fails as soon as the answer is not true; what must not happen is given 700 ms to happen. */
export async function staysTrue(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 700
  while (Date.now() < end) {
    if (!(await ask())) throw new Error(`no longer so: ${what}`)
    await sleep(30)
  }
}
