import { defineTheme } from './define-theme.ts'

export default defineTheme({
  scheme: 'dark',
  colors: {
    background: '#33363a',
    surface: '#3e4246',
    text: '#e8e6e1',
    quiet: '#b9b8b3',
    link: '#a9cdf5',
    rule: '#565b60',
    accent: '#f0a184',
    selection: '#564637',
  },
})
