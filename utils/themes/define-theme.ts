/** Colours of a theme: sRGB hex. Contrast is held by tests/contracts/themes.test.ts. */
export interface Theme {
  scheme: 'light' | 'dark'
  colors: {
    /** Behind the text. */
    background: string
    /** Behind toolbar, drawers, code and quotations. */
    surface: string
    text: string
    /** Byline, captions, labels. */
    quiet: string
    link: string
    /** Lines and borders; not for text. */
    rule: string
    /** Focus rings and the selected option. */
    accent: string
    selection: string
  }
}

/** Declares a theme. */
export const defineTheme = (theme: Theme): Theme => theme
