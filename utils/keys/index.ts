import type { ReaderControls } from './reader-controls.ts'

/** Headings of the list of keys: `keys_<group>` in the messages. */
export const keyGroups = ['move', 'look', 'open', 'passage'] as const

/** A key of the reader. Its words are the message `key_<id>`. */
export interface Key {
  group: (typeof keyGroups)[number]
  /** As `keyName` names them; the first is the one that is shown. */
  keys: readonly string[]
  run: (reader: ReaderControls) => void
  /** Goes on acting while it is held down. */
  held?: true
  /** Acts while a picture is shown large, and then only. */
  picture?: true
}

/** Every key, once: the reader listens, and the list of keys and its test read, what stands here. */
export const keys = {
  nextParagraph: { group: 'move', keys: ['j'], held: true, run: (it) => it.step('paragraph', 1) },
  previousParagraph: {
    group: 'move',
    keys: ['k'],
    held: true,
    run: (it) => it.step('paragraph', -1),
  },
  nextSection: { group: 'move', keys: ['n'], held: true, run: (it) => it.step('section', 1) },
  previousSection: { group: 'move', keys: ['p'], held: true, run: (it) => it.step('section', -1) },
  larger: { group: 'look', keys: ['+', '='], held: true, run: (it) => it.resize(1) },
  smaller: { group: 'look', keys: ['-', '−'], held: true, run: (it) => it.resize(-1) },
  nextTheme: { group: 'look', keys: ['t'], run: (it) => it.nextTheme() },
  fullScreen: { group: 'look', keys: ['f'], run: (it) => it.toggleFullScreen() },
  contents: { group: 'open', keys: ['o'], run: (it) => it.toggle('contents') },
  settings: { group: 'open', keys: ['s'], run: (it) => it.toggle('settings') },
  export: { group: 'open', keys: ['e'], run: (it) => it.toggle('export') },
  removals: { group: 'open', keys: ['r'], run: (it) => it.toggle('removals') },
  keys: { group: 'open', keys: ['?'], run: (it) => it.toggle('keys') },
  escape: { group: 'open', keys: ['Escape'], run: (it) => it.escape() },
  selectAll: { group: 'passage', keys: ['Mod+a'], run: (it) => it.selectAll() },
  copySource: { group: 'passage', keys: ['c'], run: (it) => it.copy('source') },
  copyQuotation: { group: 'passage', keys: ['q'], run: (it) => it.copy('quotation') },
  copyLink: { group: 'passage', keys: ['l'], run: (it) => it.copy('link') },
  pictureRight: {
    group: 'move',
    keys: ['ArrowRight'],
    picture: true,
    run: (it) => it.turn('right'),
  },
  pictureLeft: { group: 'move', keys: ['ArrowLeft'], picture: true, run: (it) => it.turn('left') },
  zoom: { group: 'look', keys: ['z'], picture: true, run: (it) => it.zoom() },
} as const satisfies Record<string, Key>

export type KeyId = keyof typeof keys
export const keyIds = Object.keys(keys) as KeyId[]

/** The key that a name stands for. With a picture shown large, its own keys and Esc are all there are. */
export function keyFor(name: string | null, pictureIsOpen: boolean): Key | null {
  if (name === null) return null
  for (const id of keyIds) {
    const key: Key = keys[id]
    if (!key.keys.includes(name)) continue
    if ((key.picture ?? false) === pictureIsOpen || id === 'escape') return key
  }
  return null
}
