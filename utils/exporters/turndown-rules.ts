import type TurndownService from 'turndown'

/** A fence longer than any run of backticks in the code. */
function fenceFor(code: string): string {
  const runs = code.match(/`{3,}/g) ?? []
  return '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)))
}

/** Writes what turndown does not know of an article's body: captions, code and its language, formulas, cards. */
export function addRules(turndown: TurndownService): void {
  turndown.addRule('caption', {
    filter: 'figcaption',
    replacement: (content) =>
      content.trim() ? `\n\n*${content.trim().replace(/\s+/g, ' ')}*\n\n` : '',
  })
  turndown.addRule('code', {
    filter: 'pre',
    replacement: (_, node) => {
      const element = node as Element
      const code = (element.textContent ?? '').replace(/\n+$/, '')
      const fence = fenceFor(code)
      return `\n\n${fence}${element.getAttribute('data-language') ?? ''}\n${code}\n${fence}\n\n`
    },
  })
  turndown.addRule('formula', {
    filter: (node) => node.nodeName.toLowerCase() === 'math' && node.hasAttribute('alttext'),
    replacement: (_, node) => {
      const math = node as Element
      const tex = math.getAttribute('alttext') ?? ''
      return math.getAttribute('display') === 'block' ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`
    },
  })
}
