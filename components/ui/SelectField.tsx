import type { ChoiceOption } from './ChoiceField.tsx'
import { LabelledField } from './LabelledField.tsx'

interface Props {
  /** The setting's name, and so the control's. */
  name: string
  label: string
  options: ChoiceOption[]
  value: string
  onChange: (value: string) => void
}

/** A choice among more names than stand side by side: the browser's own list. */
export const SelectField = ({ name, label, options, value, onChange }: Props) => (
  <LabelledField label={label}>
    {(id) => (
      <select
        id={id}
        class="select"
        name={name}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </LabelledField>
)
