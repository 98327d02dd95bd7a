import { LabelledField } from './LabelledField.tsx'

interface Props {
  /** The setting's name, and so the control's. */
  name: string
  label: string
  /** "#rrggbb" */
  value: string
  /** On every colour that is tried. */
  onChange: (value: string) => void
}

/** A colour of the user's own, chosen with what the browser has for that. */
export const ColorField = ({ name, label, value, onChange }: Props) => (
  <LabelledField label={label}>
    {(id) => (
      <input
        id={id}
        class="color"
        type="color"
        name={name}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </LabelledField>
)
