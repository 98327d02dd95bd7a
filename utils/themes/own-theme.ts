import { contrast, luminance, mix } from '../colors/contrast.ts'
import { towards } from '../colors/towards.ts'
import type { Theme } from './define-theme.ts'

/** The colours that a user chooses: "#rrggbb". */
export interface OwnColors {
  text: string
  background: string
  link: string
}

/** Below this, text strains the eyes: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const readable = 4.5
/** Marks that are no text, such as focus rings: https://www.w3.org/TR/WCAG22/#non-text-contrast */
const visible = 3

/** Whether text in these colours can be read without strain. */
export const isReadable = ({ text, background }: OwnColors): boolean =>
  contrast(text, background) >= readable

/** A whole theme from three colours; what is derived keeps its contrast wherever the text has it. */
export function ownTheme({ text, background, link: wished }: OwnColors): Theme {
  const surface = towards(
    mix(background, text, 0.06),
    background,
    (color) => contrast(text, color) >= readable,
  )
  const papers = [background, surface]
  const standsOut = (least: number) => (color: string) =>
    papers.every((paper) => contrast(color, paper) >= least)
  const link = towards(wished, text, standsOut(readable))
  return {
    scheme: luminance(background) < luminance(text) ? 'dark' : 'light',
    colors: {
      background,
      surface,
      text,
      quiet: towards(mix(text, background, 0.35), text, standsOut(readable)),
      link,
      rule: mix(background, text, 0.18),
      accent: towards(wished, text, standsOut(visible)),
      selection: towards(mix(background, link, 0.25), background, (color) =>
        [text, link].every((letters) => contrast(letters, color) >= readable),
      ),
    },
  }
}
