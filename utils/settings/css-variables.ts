import { chosenTheme } from '../themes/chosen-theme.ts'
import { codeColors } from '../themes/code-colors.ts'
import type { Setting } from './define-setting.ts'
import { type Settings, schema, settingNames } from './schema.ts'

/** The size, in px, at which the line height is what was asked for. */
const plainSize = 20

/** Line height in ems: large type needs less between its lines, small type more. */
const leadingOf = ({ fontSize, lineHeight }: Settings): string =>
  (lineHeight + 0.12 * (plainSize / fontSize - 1)).toFixed(3)

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * The CSS custom properties that put settings into effect, for the `style` of the reader's root:
 * `--lisible-font-size: 20px`, `--lisible-color-text: #222`, … and `color-scheme`.
 * `prefersDark` is the system's wish, for the theme "auto".
 */
export function cssVariables(settings: Settings, prefersDark: boolean): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const name of settingNames) {
    const setting: Setting = schema[name]
    if (setting.kind === 'range') {
      variables[`--lisible-${kebab(name)}`] = `${settings[name]}${setting.unit}`
    } else if (setting.kind === 'choice' && setting.css) {
      variables[`--lisible-${kebab(name)}`] = setting.css[settings[name]] ?? ''
    }
  }
  variables['--lisible-leading'] = leadingOf(settings)
  const theme = chosenTheme(settings, prefersDark)
  for (const [name, color] of Object.entries(theme.colors)) {
    variables[`--lisible-color-${kebab(name)}`] = color
  }
  for (const [part, color] of Object.entries(codeColors(theme))) {
    variables[`--lisible-code-${part}`] = color
  }
  // A number, so that styles reckon with it: 1 in the dark, where pictures are dimmed on request.
  variables['--lisible-dark'] = theme.scheme === 'dark' ? '1' : '0'
  return { ...variables, 'color-scheme': theme.scheme }
}
