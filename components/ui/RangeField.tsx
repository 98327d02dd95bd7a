import { Minus, Plus } from 'lucide'
import { useId, useRef } from 'preact/hooks'
import type { Translate } from '../../utils/browser/t.ts'
import type { RangeSetting } from '../../utils/settings/define-setting.ts'
import { Icon } from './Icon.tsx'

interface Props {
  /** The setting's name, and so the control's. */
  name: string
  label: string
  scale: RangeSetting
  value: number
  /** The value in words: "20 px". */
  valueText: string
  t: Translate
  /** On every move of the thumb. */
  onChange: (value: number) => void
}

/** A slider with its label and value, and a small step to either side for the mouse. */
export function RangeField({ name, label, scale, value, valueText, t, onChange }: Props) {
  const id = useId()
  const slider = useRef<HTMLInputElement>(null)
  const step = (count: 1 | -1) => () => {
    // The browser steps without the rounding errors of 1.6 + 0.1.
    slider.current?.stepUp(count)
    onChange(slider.current?.valueAsNumber ?? value)
  }
  const part = (value - scale.min) / (scale.max - scale.min)
  return (
    <div class="field">
      <div class="field-head">
        <label class="field-label" for={id}>
          {label}
        </label>
        <span class="field-value" aria-hidden="true">
          {valueText}
        </span>
      </div>
      <div class="range">
        {/* Not in the tab order: the arrow keys do the same on the slider between them. */}
        <button
          type="button"
          class="range-step"
          tabIndex={-1}
          aria-label={t('rangeLess', label)}
          disabled={value <= scale.min}
          onClick={step(-1)}
        >
          <Icon icon={Minus} />
        </button>
        <input
          ref={slider}
          id={id}
          class="range-slider"
          type="range"
          name={name}
          min={scale.min}
          max={scale.max}
          step={scale.step}
          value={value}
          aria-valuetext={valueText}
          style={{ '--lisible-range-part': `${part}` }}
          // Not on "change" as well: Firefox leaves it out when keys come while the popup still opens.
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          class="range-step"
          tabIndex={-1}
          aria-label={t('rangeMore', label)}
          disabled={value >= scale.max}
          onClick={step(1)}
        >
          <Icon icon={Plus} />
        </button>
      </div>
    </div>
  )
}
