import { type FaceId, faceIds, faces } from './faces.ts'

const system = {
  serif: 'ui-serif, Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  mono: 'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Noto Sans Mono", "Liberation Mono", monospace',
}

/** The CSS variable that holds, while a shipped face is there, the name that it has on this page. */
export const faceVariable = '--lisible-face'

const familyOf = (id: FaceId): string =>
  `var(${faceVariable}, "${faces[id].family}"), ${system[faces[id].kin]}`

/** What `font-family` gets for each font of the menu. */
export const fontFamilies = {
  ...system,
  ...(Object.fromEntries(faceIds.map((id) => [id, familyOf(id)])) as Record<FaceId, string>),
}
