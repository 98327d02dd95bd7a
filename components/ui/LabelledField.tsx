import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  label: string
  /** Draws the control, which has the id that its label names. */
  children: (id: string) => ComponentChildren
}

/** A control of one line, beside its label. */
export function LabelledField({ label, children }: Props) {
  const id = useId()
  return (
    <div class="field field-head">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}
