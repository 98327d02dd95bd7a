import { defineTheme } from './define-theme.ts'

export default defineTheme({
  scheme: 'light',
  colors: {
    background: '#f7f4ec',
    surface: '#ede8dc',
    text: '#26231d',
    quiet: '#625c4f',
    link: '#1d4f80',
    rule: '#dbd4c4',
    accent: '#9c3d22',
    selection: '#ead7b4',
  },
})
