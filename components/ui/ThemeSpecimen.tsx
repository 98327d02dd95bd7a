import { type ThemeId, themeFor } from '../../utils/themes/index.ts'

interface Props {
  theme: ThemeId | 'auto'
  /** Two letters, as type is shown: "Aa". */
  letters: string
}

/** A scrap of paper in a theme's colours; "auto" is cut in two, since it can be either. */
export function ThemeSpecimen({ theme, letters }: Props) {
  const sides = [...new Set([themeFor(theme, false), themeFor(theme, true)])]
  return (
    <span class="specimen" aria-hidden="true">
      {sides.map(({ scheme, colors }) => (
        <span
          class="specimen-paper"
          key={scheme}
          style={{ background: colors.background, color: colors.text, borderColor: colors.rule }}
        >
          {letters}
          <span class="specimen-line" style={{ background: colors.accent }} />
        </span>
      ))}
    </span>
  )
}
