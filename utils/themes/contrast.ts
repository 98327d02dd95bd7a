import { defineTheme } from './define-theme.ts'

export default defineTheme({
  scheme: 'dark',
  colors: {
    background: '#000000',
    surface: '#1a1a1a',
    text: '#ffffff',
    quiet: '#e6e6e6',
    link: '#ffe14d',
    rule: '#8c8c8c',
    accent: '#5ce1ff',
    selection: '#24407a',
  },
})
