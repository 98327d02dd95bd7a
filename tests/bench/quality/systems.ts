/** Ids of the systems that run side by side. */
export const systemIds = ['lisible', 'readability', 'defuddle'] as const

export type SystemId = (typeof systemIds)[number]

/** What one system made of one page; a line of the output file. */
export interface Output {
  id: string
  system: SystemId
  /** Milliseconds of the call; absent where it failed. */
  ms?: number
  title: string | null
  author: string | null
  date: string | null
  text: string
  /** Addresses of the content's images. */
  images: string[]
  error?: string
}
