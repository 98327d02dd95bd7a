import { bytesOfBlob } from '../images/blob-bytes.ts'
import type { EmbeddedImage } from '../images/embedded-image.ts'
import { setLines } from './set-lines.ts'

type Context = OffscreenCanvasRenderingContext2D

interface Drawn {
  /** The site's name, or the book's. */
  heading: string
  title: string
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

/** Heading, title and people, from the top down. */
function drawWords(
  context: Context,
  { heading, title: text, people, language, dir }: Drawn,
  top: number,
): void {
  const start = dir === 'rtl' ? width - margin : margin
  const inner = width - 2 * margin
  context.direction = dir
  context.textAlign = 'start'
  context.textBaseline = 'top'
  context.fillStyle = accent
  context.font = `600 40px ${sans}`
  context.fillText(heading, start, top, inner)
  context.fillStyle = ink
  const below = height - margin - 60
  const title = setLines(context, {
    ...{ text, language, width: inner, height: below - top - 140 },
    font: (size) => `700 ${size}px ${serif}`,
  })
  context.font = title.font
  for (const [i, line] of title.lines.entries())
    context.fillText(line, start, top + 90 + i * title.leading, inner)
  context.font = `400 40px ${sans}`
  context.fillText(people, start, below, inner)
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
