/** A typeface that comes with the extension. */
interface Face {
  /** Its own name: where the system has it too, nothing needs to come. */
  family: string
  /** What stands in for it until it has come, and where it has no letters. */
  kin: 'serif' | 'sans'
  /** The package that ships it. */
  package: string
}

/** Every face that is shipped, in the order of the menu; all are free under the SIL Open Font License. */
export const faces = {
  literata: { family: 'Literata', kin: 'serif', package: '@fontsource-variable/literata' },
  inter: { family: 'Inter', kin: 'sans', package: '@fontsource-variable/inter' },
  atkinson: {
    family: 'Atkinson Hyperlegible Next',
    kin: 'sans',
    package: '@fontsource-variable/atkinson-hyperlegible-next',
  },
  lexend: { family: 'Lexend', kin: 'sans', package: '@fontsource-variable/lexend' },
  opendyslexic: { family: 'OpenDyslexic', kin: 'sans', package: '@fontsource/opendyslexic' },
} as const satisfies Record<string, Face>

export type FaceId = keyof typeof faces
export const faceIds = Object.keys(faces) as FaceId[]

/** Whether a name is a shipped face's. */
export const isFaceId = (name: unknown): name is FaceId =>
  typeof name === 'string' && Object.hasOwn(faces, name)
