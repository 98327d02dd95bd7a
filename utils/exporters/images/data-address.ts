import { toBase64 } from '../../text/base64.ts'
import type { EmbeddedImage } from './embedded-image.ts'

/** A picture as a `data:` address. */
export const dataAddress = ({ type, bytes }: EmbeddedImage): string =>
  `data:${type};base64,${toBase64(bytes)}`
