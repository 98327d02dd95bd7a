import { defineTheme } from './define-theme.ts'

export default defineTheme({
  scheme: 'light',
  colors: {
    background: '#f6ecd9',
    surface: '#ecdfc6',
    text: '#3a2c1c',
    quiet: '#6a5840',
    link: '#7a3d12',
    rule: '#d9c8a8',
    accent: '#9a4522',
    selection: '#e5cd9e',
  },
})
