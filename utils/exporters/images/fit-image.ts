import { base64OfBlob, bytesOfBlob } from './blob-bytes.ts'
import type { EmbeddedImage, ImageType } from './embedded-image.ts'
import { sniffType } from './sniff-type.ts'

/** Pixels of the longer side: more is not seen on a page. */
const longest = 2000
const quality = 0.88

/** Pixels of a side of the small copy that is looked at for transparency. */
const sample = 64

function canvasOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('No canvas to draw on')
  return context
}

/** Whether it looks different on black and on white: pixels may not be read in Firefox's content scripts. */
async function showsGround(picture: ImageBitmap): Promise<boolean> {
  const [onBlack, onWhite] = await Promise.all(
    ['#000', '#fff'].map((ground) => {
      const context = canvasOf(sample, sample)
      context.fillStyle = ground
      context.fillRect(0, 0, sample, sample)
      context.drawImage(picture, 0, 0, sample, sample)
      return context.canvas.convertToBlob({ type: 'image/png' }).then(base64OfBlob)
    }),
  )
  return onBlack !== onWhite
}

/** Draws a picture anew, no larger than is seen: photographs as JPEG, what shows its ground as PNG. */
async function redraw(picture: ImageBitmap): Promise<EmbeddedImage> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const context = canvasOf(width, height)
  context.drawImage(picture, 0, 0, width, height)
  const type = (await showsGround(picture)) ? 'image/png' : 'image/jpeg'
  const blob = await context.canvas.convertToBlob({ type, quality })
  return { type, bytes: await bytesOfBlob(blob) }
}

/**
 * A picture of a type that the file may hold, at most 2,000 px long; others become JPEG or PNG. Rejects
 * what is no picture.
 */
export async function fitImage(
  bytes: Uint8Array<ArrayBuffer>,
  types: readonly ImageType[],
): Promise<EmbeddedImage> {
  const type = sniffType(bytes)
  if (!type) throw new TypeError('Not a picture')
  // Drawn anew, it would stand still.
  if (type === 'image/gif') return { type, bytes }
  const picture = await createImageBitmap(new Blob([bytes], { type }))
  try {
    const isSmall = Math.max(picture.width, picture.height) <= longest
    return types.includes(type) && isSmall ? { type, bytes } : await redraw(picture)
  } finally {
    picture.close()
  }
}
