import { textWidth } from './width.ts'

/** Lines of a paragraph: the first begins so, the others so; `width` is in columns. */
interface Wrapped {
  width: number
  first: string
  rest: string
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Scripts that are written without spaces: a line ends between any two words, or characters. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー、。，．：；！？（）「」『』《》〈〉【】]/u
/** What begins no line, and what ends none. */
const closing =
  /^[\p{Pe}\p{Pf}、。，．・：；！？!?,.:;…‥ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々ゝゞ]/u
const opening = /[\p{Ps}\p{Pi}]$/u

/** Parts that no line may end within: words with what clings to them. White space stands alone. */
function unbreakable(text: string): string[] {
  const parts: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = parts.at(-1) ?? ' '
    const isSpace = segment.trim() === '' && !/[\u00a0\u202f]/.test(segment)
    const isFree = unspaced.test(segment) || unspaced.test(last.slice(-1))
    const canBreak = isSpace || last === ' ' || isFree
    const clings = closing.test(segment) || opening.test(last)
    if (isSpace) parts.push(' ')
    else if (canBreak && (last === ' ' || !clings)) parts.push(segment)
    else parts[parts.length - 1] += segment
  }
  return parts
}

/** Sets a paragraph in lines of a width; a word longer than a line is left whole, an address among them. */
export function wrapText(text: string, { width, first, rest }: Wrapped): string {
  const lines: string[] = []
  let line = first
  let room = width - textWidth(first)
  let isEmpty = true
  for (const part of unbreakable(text)) {
    const size = textWidth(part)
    if (part !== ' ' && size > room && !isEmpty) {
      lines.push(line.trimEnd())
      line = rest
      room = width - textWidth(rest)
      isEmpty = true
    }
    if (part === ' ' && isEmpty) continue
    line += part
    room -= size
    isEmpty = false
  }
  return [...lines, line.trimEnd()].join('\n')
}
