import { bytesOfBlob } from '../images/blob-bytes.ts'
import type { EmbeddedImage } from '../images/embedded-image.ts'
import { cutToWidth, setLines } from './set-lines.ts'

type Context = OffscreenCanvasRenderingContext2D

interface Line {
  text: string
  dir: 'ltr' | 'rtl'
}

interface Space {
  language: string
  /** Pixels. */
  top: number
  height: number
}

interface Drawn {
  /** The site's name, or the book's. */
  heading: string
  /** One, set large; or those of several articles, a line each. */
  titles: readonly Line[]
  people: string
  language: string
  dir: 'ltr' | 'rtl'
  /** The lead image, where the file holds it. */
  image: EmbeddedImage | undefined
}

/** Pixels; the proportion that shelves are made for. */
const width = 1200
const height = 1600
const margin = 100
const inner = width - 2 * margin
/** How far down a picture reaches. */
const pictureHeight = 800
const ground = '#faf7f0'
const ink = '#1d1b18'
const accent = '#9a3324'
const quality = 0.9
const serif = 'Georgia, "Times New Roman", serif'
const sans = 'system-ui, sans-serif'

/** Fills the upper part with the middle of the picture; what cannot be shown leaves the paper as it is. */
async function drawPicture(context: Context, { type, bytes }: EmbeddedImage): Promise<boolean> {
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type }))
    const scale = Math.max(width / picture.width, pictureHeight / picture.height)
    const size = [picture.width * scale, picture.height * scale] as const
    context.save()
    context.beginPath()
    context.rect(0, 0, width, pictureHeight)
    context.clip()
    context.drawImage(picture, (width - size[0]) / 2, (pictureHeight - size[1]) / 2, ...size)
    context.restore()
    picture.close()
    return true
  } catch {
    return false
  }
}

/** Within the margins, cut where it is longer. */
function drawLine(context: Context, { text, dir }: Line, top: number): void {
  context.direction = dir
  context.fillText(cutToWidth(context, text, inner), dir === 'rtl' ? width - margin : margin, top)
}

/** In the largest size that takes it whole. */
function drawTitle(context: Context, { text, dir }: Line, { language, top, height }: Space): void {
  const font = (size: number) => `700 ${size}px ${serif}`
  const set = setLines(context, { text, language, width: inner, height, font })
  context.font = set.font
  for (const [i, line] of set.lines.entries())
    drawLine(context, { text: line, dir }, top + i * set.leading)
}

/** A line each, as many as there is room for. */
function drawTitles(context: Context, titles: readonly Line[], { top, height }: Space): void {
  const leading = 84
  const most = Math.floor(height / leading)
  context.font = `700 46px ${serif}`
  for (const [i, title] of titles.slice(0, most).entries())
    drawLine(
      context,
      i === most - 1 && titles.length > most ? { ...title, text: '…' } : title,
      top + i * leading,
    )
}

/** Heading, titles and people, from the top down. */
function drawWords(
  context: Context,
  { heading, titles, people, language, dir }: Drawn,
  top: number,
): void {
  const bottom = height - margin - 60
  context.textAlign = 'start'
  context.textBaseline = 'top'
  context.fillStyle = accent
  context.font = `600 40px ${sans}`
  drawLine(context, { text: heading, dir }, top)
  context.fillStyle = ink
  const space = { language, top: top + 90, height: bottom - top - 140 }
  const [first, ...others] = titles
  if (first && others.length === 0) drawTitle(context, first, space)
  else drawTitles(context, titles, space)
  context.font = `400 40px ${sans}`
  drawLine(context, { text: people, dir }, bottom)
}

/** Draws a book's cover of words and a picture; null where nothing can be drawn. */
export async function drawCover(drawn: Drawn): Promise<EmbeddedImage | null> {
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) return null
  context.fillStyle = ground
  context.fillRect(0, 0, width, height)
  const hasPicture = drawn.image ? await drawPicture(context, drawn.image) : false
  if (!hasPicture) {
    context.fillStyle = accent
    context.fillRect(0, 0, width, 24)
  }
  drawWords(context, drawn, hasPicture ? pictureHeight + 80 : 240)
  const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality })
  return { type: 'image/jpeg', bytes: await bytesOfBlob(blob) }
}
