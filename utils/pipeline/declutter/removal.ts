import type { Removal } from '../../article.ts'
import { camelCase } from '../../text/camel-case.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { stampOf, writeStamps } from '../snapshot/stamp.ts'

/** A removal before it stands in the list of all. */
export type FoundRemoval = Omit<Removal, 'id'>

const stampsWithin = (element: Element): string[] => {
  const within = [element, ...element.querySelectorAll('*')]
  return within.flatMap((one) => stampOf(one) ?? [])
}

/** Keeps the elements themselves: to write out menus as HTML that nobody asks for would cost a third of the reading. */
class TakenElements implements FoundRemoval {
  readonly reason: string
  readonly position: number
  constructor(
    readonly rule: string,
    readonly evidence: string,
    readonly elements: Element[],
  ) {
    this.reason = camelCase(rule)
    const first = elements[0]
    this.position = Number((first && stampOf(first)) ?? Number.POSITIVE_INFINITY)
  }
  get text(): string {
    return foldWhiteSpace(this.elements.map((element) => element.textContent ?? '').join('\n'))
  }
  get html(): string {
    for (const element of this.elements) writeStamps(element)
    return this.elements.map((element) => element.outerHTML).join('\n')
  }
  get stamps(): string[] {
    return this.elements.flatMap(stampsWithin)
  }
}

/** Takes elements out of the clone and says what they were. */
export function take(rule: string, elements: Element[], evidence = ''): FoundRemoval {
  for (const element of elements) element.remove()
  return new TakenElements(rule, evidence, elements)
}

/** What stands in the list for a rule that threw. */
export const ruleFailed = (rule: string): FoundRemoval => ({
  rule,
  reason: 'ruleFailed',
  evidence: '',
  text: '',
  html: '',
  stamps: [],
  position: Number.POSITIVE_INFINITY,
})
