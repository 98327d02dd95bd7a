/** What of a keyboard event names its key. */
export type KeyStroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>

/** The Latin letter of the key on keyboards of other scripts: there "j" is "ت" or "о". */
function letterOf({ key, code, shiftKey }: KeyStroke): string {
  if (/^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key) && /^Key[A-Z]$/.test(code)) {
    return shiftKey ? code.slice(3) : code.slice(3).toLowerCase()
  }
  // Caps Lock is not Shift.
  return key.length === 1 && !shiftKey ? key.toLowerCase() : key
}

/**
 * The name of a key as the table of keys has it: "j", "?", "Escape", and "Mod+a" with Ctrl or ⌘.
 * Null for every other chord: those are the browser's and the system's.
 */
export function keyName(stroke: KeyStroke): string | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = stroke
  if (!altKey && !ctrlKey && !metaKey) return letterOf(stroke)
  return altKey || shiftKey || ctrlKey === metaKey ? null : `Mod+${letterOf(stroke)}`
}
