import { defineTheme } from './define-theme.ts'

export default defineTheme({
  scheme: 'dark',
  colors: {
    background: '#1a1a1c',
    surface: '#252528',
    text: '#dedcd6',
    quiet: '#a19e97',
    link: '#93bdf0',
    rule: '#3b3b3f',
    accent: '#e8926f',
    selection: '#4d4032',
  },
})
