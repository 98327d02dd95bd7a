import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'

/** A word that a button below the field puts into it. */
interface Insert {
  label: string
  /** "{title}" */
  text: string
}

interface Props {
  /** The setting's name, and so the control's. */
  name: string
  label: string
  value: string
  /** In characters. */
  longest: number
  /** Lines shown; one where there can be no more. */
  rows?: number | undefined
  inserts?: Insert[]
  insertsLabel?: string
  /** What is said of the text below it, as it is typed. */
  children?: ComponentChildren
  /** On every change of the text. */
  onChange: (value: string) => void
}

/** A text of the user's own, with buttons that put words into it, and what comes of it below. */
export function TextField(props: Props) {
  const { name, label, value, longest, rows, inserts = [], insertsLabel, children } = props
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  // What is being typed is the user's: what was stored meanwhile comes a moment late, and must not undo it.
  const [draft, setDraft] = useState<string | null>(null)
  const change = () => {
    const typed = field.current?.value ?? ''
    setDraft(typed)
    props.onChange(typed)
  }
  const insert = (words: string) => () => {
    const { current: input } = field
    if (!input || input.value.length + words.length > longest) return
    const { selectionStart: start, selectionEnd: end } = input
    input.setRangeText(words, start ?? 0, end ?? 0, 'end')
    input.focus()
    change()
  }
  const attributes = {
    ref: field,
    id,
    name,
    class: 'text',
    value: draft ?? value,
    maxLength: longest,
    spellcheck: false,
    autocomplete: 'off',
    dir: 'auto' as const,
    'aria-describedby': children ? `${id}-below` : undefined,
    onInput: change,
    onBlur: () => setDraft(null),
  }
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {rows ? <textarea rows={rows} {...attributes} /> : <input type="text" {...attributes} />}
      {inserts.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
        <div class="inserts" role="group" aria-label={insertsLabel}>
          {inserts.map(({ label, text }) => (
            <button type="button" class="insert" key={text} onClick={insert(text)}>
              {label}
            </button>
          ))}
        </div>
      )}
      {children && (
        <div class="field-below" id={`${id}-below`}>
          {children}
        </div>
      )}
    </div>
  )
}
