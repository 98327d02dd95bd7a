import { defineTheme } from './define-theme.ts'

export default defineTheme({
  scheme: 'dark',
  colors: {
    background: '#000000',
    surface: '#131314',
    text: '#c9c7c1',
    quiet: '#918f89',
    link: '#84b4ec',
    rule: '#2c2c2f',
    accent: '#dd8562',
    selection: '#3b3026',
  },
})
