import { foldWhiteSpace } from '../../../text/fold-white-space.ts'

/** What sites call labels that are only read aloud: "sr-only", "screen-reader-text"; not "not-sr-only". */
const aloud =
  /visually-?hidden|(?<!not-)(?<![a-z])sr-(?:only|text)\b|screen-?reader|\boff-?screen\b|assistive-text/i
const mayBeAloud =
  '[class*="hidden" i], [class*="sr-" i], [class*="screen" i], [class*="assistive" i]'

const textOf = (element: Element): string => foldWhiteSpace(element.textContent ?? '')
const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** What is shown beside a label that reads the same number aloud; null where there is no such. */
function shownBeside(label: Element): Element | null {
  const number = digitsOf(textOf(label))
  if (!number) return null
  const beside = [label.previousElementSibling, label.nextElementSibling]
  return (
    beside.find(
      (one) => one?.getAttribute('aria-hidden') === 'true' && digitsOf(textOf(one)) === number,
    ) ?? null
  )
}

/** Labels of a card that are read aloud only; the number shown instead, where it is only drawn: "$148" and a raised "02". */
export function labelsIn(card: Element): Element[] {
  const labels = [...card.querySelectorAll(mayBeAloud)].filter((element) =>
    aloud.test(element.getAttribute('class') ?? ''),
  )
  // A picture's name may be said aloud alone.
  const said = labels.reduce((length, label) => length + textOf(label).length, 0)
  if (said >= textOf(card).length) return []
  return labels.map((label) => {
    const shown = shownBeside(label)
    return shown && !textOf(label).includes(textOf(shown)) ? shown : label
  })
}
