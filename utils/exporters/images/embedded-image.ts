/** What every browser shows and every reading system must. */
type PlainType = 'image/png' | 'image/jpeg' | 'image/gif'

/** What browsers show; reading systems may not know the later ones. */
export type ImageType = PlainType | 'image/webp' | 'image/avif'

/** A picture that becomes part of a file. */
export interface EmbeddedImage {
  /** As its bytes tell, whatever the server said. */
  type: ImageType
  bytes: Uint8Array<ArrayBuffer>
}
