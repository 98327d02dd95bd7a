import type { Block } from '../page/index.ts'

const end = /[.!?…。！？؟۔]["'”’»)\]」』]*\s*$/u

/** Whether a line ends as a sentence does, an ellipsis included. */
export const endsPlainly = ({ text }: Block): boolean => end.test(text)

/** Whether a line that is no heading and leads nowhere ends as a sentence does, however short it is. */
export const isPlainSentence = (block: Block): boolean =>
  block.heading === 0 && block.linkWords === 0 && endsPlainly(block)
