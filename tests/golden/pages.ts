import arabicExpected from '../corpus/ar-port/expected.json' with { type: 'json' }
import arabic from '../corpus/ar-port/source.html?raw'
import frenchExpected from '../corpus/fr-rtlmonde-inside/expected.json' with { type: 'json' }
import french from '../corpus/fr-rtlmonde-inside/source.html?raw'
import technical from './technical.html?raw'

/** Pages whose exports are kept: a newspaper's with all its clutter, one from right to left, and one of a science blog. */
export const pages: Record<string, { html: string; url: string }> = {
  news: { html: french, url: frenchExpected.url },
  arabic: { html: arabic, url: arabicExpected.url },
  technical: { html: technical, url: 'https://tides.example/2026/harmonics' },
}
