/** The extension of each format's files, in the order of the menu: apart from their code, which is injected only when used. */
export const extensions = {
  markdown: '.md',
  html: '.html',
  epub: '.epub',
  text: '.txt',
  json: '.json',
} as const

export type ExporterId = keyof typeof extensions

/** Ids of the exporters, in the order of the menu. */
export const exporterIds = Object.keys(extensions) as ExporterId[]
