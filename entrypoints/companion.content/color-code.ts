import { askBackground } from '../../utils/browser/ask-background.ts'

/** Letters; what is longer is data rather than code, and would hold up the reader. */
const longest = 50_000

/** Code that says its language, and is nothing but text. */
const codeIn = (body: Element): HTMLElement[] =>
  [...body.querySelectorAll<HTMLElement>('pre[data-language]')]
    .map((pre) => pre.querySelector<HTMLElement>(':scope > code:only-child') ?? pre)
    .filter((code) => !code.firstElementChild && (code.textContent?.length ?? 0) < longest)

/** Lets the browser draw, and the user act, between one block and the next. */
const breath = () => new Promise((resolve) => setTimeout(resolve))

/** Colours the code of a text; what knows how to is injected for the first that there is. */
export async function colorCode(body: Element, signal: AbortSignal): Promise<void> {
  // Until the nodes of an article that has just changed are there.
  await breath()
  const blocks = codeIn(body)
  if (blocks.length === 0) return
  try {
    if (!globalThis.lisibleColoredCode) await askBackground('inject-code-colors', {})
    for (const block of blocks) {
      if (signal.aborted) return
      const language = block.closest('pre')?.dataset.language ?? ''
      const nodes = globalThis.lisibleColoredCode?.(block.textContent ?? '', language)
      if (nodes) block.replaceChildren(...nodes)
      await breath()
    }
  } catch (error) {
    console.warn('Lisible: the code could not be coloured', error)
  }
}
