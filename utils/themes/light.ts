import { defineTheme } from './define-theme.ts'

export default defineTheme({
  scheme: 'light',
  colors: {
    background: '#fdfdfb',
    surface: '#f3f2ee',
    text: '#1f1f1d',
    quiet: '#5f5e59',
    link: '#1a5296',
    rule: '#dddbd3',
    accent: '#a8442a',
    selection: '#f3dcc6',
  },
})
