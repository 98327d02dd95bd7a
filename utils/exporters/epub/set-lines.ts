import { foldWhiteSpace } from '../../text/fold-white-space.ts'

interface Set {
  text: string
  language: string
  /** Pixels there are. */
  width: number
  height: number
  font: (size: number) => string
}

interface Lines {
  lines: string[]
  font: string
  /** Pixels from one line to the next. */
  leading: number
}

type Context = Pick<OffscreenCanvasRenderingContext2D, 'font' | 'measureText'>

/** Pixels, the first that fits is taken. */
const sizes = [104, 92, 80, 70, 60, 52, 44]
const spacing = 1.2

const opens = /^[\p{Ps}\p{Pi}"'¿¡]/u
const endsOpen = /[\p{Ps}\p{Pi}"'¿¡]$/u
const endsSpaced = /\s$/

/** Where a line may end, in the languages that write no spaces too: closing signs stay with the word before them. */
function piecesOf(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  const pieces: string[] = []
  for (const { segment, isWordLike } of segments) {
    const last = pieces.at(-1)
    const begins =
      last === undefined ||
      endsSpaced.test(last) ||
      ((isWordLike || opens.test(segment)) && !endsOpen.test(last))
    if (begins) pieces.push(segment)
    else pieces[pieces.length - 1] = last + segment
  }
  return pieces
}

function wrap(context: Context, pieces: string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line && context.measureText((line + piece).trimEnd()).width > width) {
      lines.push(line.trimEnd())
      line = piece
    } else line += piece
  }
  return [...lines, line.trimEnd()].filter(Boolean)
}

/** A line that is no wider than told, in pixels; cut between characters, and then marked as cut. */
export function cutToWidth(context: Context, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  while (characters.length > 0) {
    characters.pop()
    const cut = `${characters.join('').trimEnd()}…`
    if (context.measureText(cut).width <= width) return cut
  }
  return ''
}

/** Breaks a text into lines that fill a space, in the largest size that fits; what fits in none is cut. */
export function setLines(context: Context, { text, language, width, height, font }: Set): Lines {
  const pieces = piecesOf(foldWhiteSpace(text), language)
  let cut: Lines = { lines: [], font: context.font, leading: 0 }
  for (const size of sizes) {
    const leading = Math.round(size * spacing)
    const most = Math.floor(height / leading)
    context.font = font(size)
    const lines = wrap(context, pieces, width)
    const isWithin = lines.every((line) => context.measureText(line).width <= width)
    if (isWithin && lines.length <= most) return { lines, font: context.font, leading }
    const kept = lines.slice(0, most)
    if (kept.length < lines.length) kept.push(cutToWidth(context, `${kept.pop()}…`, width))
    cut = { lines: kept, font: context.font, leading }
  }
  return cut
}
