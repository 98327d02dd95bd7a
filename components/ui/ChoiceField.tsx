import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface ChoiceOption {
  value: string
  label: string
  /** A picture of the option, above its label. */
  specimen?: ComponentChildren
}

interface Props {
  /** The setting's name, and so the control's. */
  name: string
  label: string
  options: ChoiceOption[]
  value: string
  onChange: (value: string) => void
}

/** A few radio buttons side by side: words in one frame, or pictures with a word below each. */
export function ChoiceField({ name, label, options, value, onChange }: Props) {
  const group = useId()
  const pictured = options.some(({ specimen }) => specimen)
  return (
    <fieldset class="field">
      <legend class="field-label">{label}</legend>
      <div class={pictured ? 'swatches' : 'segments'}>
        {options.map((option) => (
          <label class={pictured ? 'choice swatch' : 'choice segment'} key={option.value}>
            <input
              id={`${group}-${option.value}`}
              class="choice-input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.specimen}
            <span class="choice-label">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
