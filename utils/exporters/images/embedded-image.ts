/** What every browser shows and every reading system must. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif'

/** A picture that becomes part of a file. */
export interface EmbeddedImage {
  /** As its bytes tell, whatever the server said. */
  type: ImageType
  bytes: Uint8Array<ArrayBuffer>
}
