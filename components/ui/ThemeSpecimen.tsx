import type { Theme } from '../../utils/themes/define-theme.ts'

interface Props {
  /** By day and by night: one, or two, for which the scrap is cut in two. */
  sides: readonly [Theme, Theme]
  /** Two letters, as type is shown: "Aa". */
  letters: string
}

/** A scrap of paper in a theme's colours. */
export const ThemeSpecimen = ({ sides, letters }: Props) => (
  <span class="specimen" aria-hidden="true">
    {[...new Set(sides)].map(({ colors }) => (
      <span
        class="specimen-paper"
        key={colors.background}
        style={{ background: colors.background, color: colors.text, borderColor: colors.rule }}
      >
        {letters}
        <span class="specimen-line" style={{ background: colors.accent }} />
      </span>
    ))}
  </span>
)
