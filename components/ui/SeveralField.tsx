import type { ChoiceOption } from './ChoiceField.tsx'

interface Props {
  /** The setting's name, and so the control's. */
  name: string
  label: string
  options: ChoiceOption[]
  values: readonly string[]
  /** With the values chosen, in the order of the options. */
  onChange: (values: string[]) => void
}

/** Any of a few names: check boxes in rows. */
export const SeveralField = ({ name, label, options, values, onChange }: Props) => (
  <fieldset class="field">
    <legend class="field-label">{label}</legend>
    <div class="checks">
      {options.map(({ value, label: words }) => (
        <label class="choice check" key={value}>
          <input
            class="choice-input"
            type="checkbox"
            name={name}
            value={value}
            checked={values.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                options
                  .map((option) => option.value)
                  .filter((one) => (one === value ? checked : values.includes(one))),
              )
            }
          />
          <span class="choice-label">{words}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
