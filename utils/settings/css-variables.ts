import { themeFor } from '../themes/index.ts'
import { type Settings, schema, settingNames } from './schema.ts'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * The CSS custom properties that put settings into effect, for the `style` of the reader's root:
 * `--lisible-font-size: 20px`, `--lisible-color-text: #222`, … and `color-scheme`.
 * `prefersDark` is the system's wish, for the theme "auto".
 */
export function cssVariables(settings: Settings, prefersDark: boolean): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const name of settingNames) {
    const setting = schema[name]
    if (setting.kind === 'range') {
      variables[`--lisible-${kebab(name)}`] = `${settings[name]}${setting.unit}`
    } else if ('css' in setting) {
      const css: Record<string, string> = setting.css
      variables[`--lisible-${kebab(name)}`] = css[settings[name]] ?? ''
    }
  }
  const theme = themeFor(settings.theme, prefersDark)
  for (const [name, color] of Object.entries(theme.colors)) {
    variables[`--lisible-color-${kebab(name)}`] = color
  }
  return { ...variables, 'color-scheme': theme.scheme }
}
