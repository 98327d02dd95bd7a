import { askBackground } from '../../utils/browser/ask-background.ts'
import { type FaceId, isFaceId } from '../../utils/fonts/faces.ts'
import { faceVariable } from '../../utils/fonts/font-families.ts'
import { fromBase64 } from '../../utils/text/base64.ts'
import type { PlaceHolder } from './place-holder.ts'

interface Wearer {
  dialog: HTMLElement
  place: PlaceHolder
  signal: AbortSignal
}

/** A shipped face, under a name that no page's own font has. */
interface LoadedFace {
  family: string
  files: FontFace[]
}

async function loadFace(face: FaceId, characters: string): Promise<LoadedFace> {
  const family = `lisible-${crypto.randomUUID()}`
  const fonts = await askBackground('fonts', { face, characters })
  const files = fonts.map(({ data, style, weight, range }) => {
    const unicodeRange = range ? { unicodeRange: range } : {}
    return new FontFace(family, fromBase64(data).buffer, { style, weight, ...unicodeRange })
  })
  await Promise.all(files.map((file) => file.load()))
  return { family, files }
}

/**
 * Sets a text in the font chosen: a shipped face comes from the background, with those of its files that
 * have letters of the text. Until it is there the system's stands in; on leaving, the page's document
 * loses it again.
 */
export function fontWearer({ dialog, place, signal }: Wearer) {
  let wished = ''
  let worn: LoadedFace | null = null

  const takeOff = () => {
    for (const file of worn?.files ?? []) document.fonts.delete(file)
    worn = null
  }
  const putOn = (loaded: LoadedFace) => {
    place.hold()
    takeOff()
    for (const file of loaded.files) document.fonts.add(file)
    dialog.style.setProperty(faceVariable, `"${loaded.family}"`)
    worn = loaded
  }
  signal.addEventListener('abort', takeOff)

  return async (font: string, text: string): Promise<void> => {
    if (!isFaceId(font)) {
      wished = ''
      return
    }
    const characters = [...new Set(text)].sort().join('')
    const wish = `${font} ${characters}`
    if (wish === wished) return
    wished = wish
    try {
      const loaded = await loadFace(font, characters)
      if (wished === wish && !signal.aborted) putOn(loaded)
    } catch (error) {
      console.warn(`Lisible: the face ${font} could not be loaded`, error)
    }
  }
}
