/** Ids of the exporters, in the order of the menu: apart from their code, which is injected only when used. */
export const exporterIds = ['markdown', 'html', 'epub', 'text', 'json'] as const

export type ExporterId = (typeof exporterIds)[number]
