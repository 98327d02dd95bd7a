const blocks =
  'P,H1,H2,H3,H4,H5,H6,UL,OL,LI,BLOCKQUOTE,PRE,HR,TABLE,TR,TH,TD,BR,DIV,SECTION,ARTICLE,DL,DT,DD,FIGURE,FIGCAPTION'.split(
    ',',
  )
const told: Record<string, string> = {
  EM: 'em',
  I: 'em',
  STRONG: 'strong',
  B: 'strong',
  CODE: 'code',
  DEL: 'del',
  S: 'del',
  STRIKE: 'del',
  SUB: 'sub',
  SUP: 'sup',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  H5: 'h5',
  H6: 'h6',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  BLOCKQUOTE: 'quote',
  TR: 'tr',
  TD: 'td',
  TH: 'td',
}

/** What a reader takes from HTML, whichever way it is written: its blocks, marks, links, pictures, and words. */
export function meaningOf(root: Node): string {
  const out: string[] = []
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      out.push(node.data.replace(/\s+/g, ' '))
      return
    }
    if (!(node instanceof Element)) {
      for (const child of node.childNodes) walk(child)
      return
    }
    const { tagName } = node
    if (tagName === 'PRE') {
      out.push(`⟦pre⟧${(node.textContent ?? '').replace(/\n+$/, '')}⟦/pre⟧`)
    } else if (tagName === 'HR') out.push('⟦hr⟧')
    else if (tagName === 'BR') out.push('⟦br⟧')
    else if (tagName === 'IMG') {
      const [src, alt, title] = ['src', 'alt', 'title'].map((name) => node.getAttribute(name) ?? '')
      if (src) out.push(`⟦img ${src}|${alt?.replace(/\s+/g, ' ')}|${title?.replace(/\s+/g, ' ')}⟧`)
    } else {
      const href = tagName === 'A' ? node.getAttribute('href') : null
      // A bare address is a link for those who read it as GitHub does.
      const isBare =
        href !== null &&
        /^(?:mailto:|https?:\/\/)?\S+$/.test(node.textContent ?? '') &&
        href.includes(node.textContent ?? '')
      const mark =
        href !== null && !isBare
          ? `a ${href}|${node.getAttribute('title')?.replace(/\s+/g, ' ') ?? ''}`
          : (told[tagName] ?? (tagName === 'OL' ? 'ol' : ''))
      const isBlock = blocks.includes(tagName)
      if (isBlock) out.push('\n')
      if (mark) out.push(`⟦${mark}⟧`)
      for (const child of node.childNodes) walk(child)
      if (mark) out.push(`⟦/${mark.split(' ')[0]}⟧`)
      if (isBlock) out.push('\n')
    }
  }
  walk(root)
  let text = out.join('')
  let before: string
  do {
    before = text
    text = text
      // White space at the edge of a mark is outside of it; marks of nothing, and two in a row, are one.
      .replace(/(⟦(?:em|strong|del|sub|sup|a [^⟧]*)⟧)(\s+)/g, '$2$1')
      .replace(/(\s+)(⟦\/(?:em|strong|del|sub|sup|a)⟧)/g, '$2$1')
      .replace(/⟦(em|strong|del|code|sub|sup|quote|h\d)⟧\s*⟦\/\1⟧/g, '')
      .replace(/⟦\/(em|strong|del)⟧⟦\1⟧/g, '')
      .replace(/⟦(em|strong)⟧⟦\1⟧/g, '⟦$1⟧')
      .replace(/⟦\/(em|strong)⟧⟦\/\1⟧/g, '⟦/$1⟧')
      .replace(/⟦code⟧\s+/g, '⟦code⟧')
      .replace(/\s+⟦\/code⟧/g, '⟦/code⟧')
      .replace(/⟦a [^⟧]*⟧⟦\/a⟧/g, '')
      .replace(/⟦tr⟧(?:\s|⟦td⟧\s*⟦\/td⟧)*⟦\/tr⟧/g, '')
      .replace(/\s*(⟦\/?(?:ul|ol|li|tr|td|quote|pre)⟧)\s*/g, '$1')
      .replace(/⟦\/(ul|ol)⟧\s*⟦\1⟧/g, '')
      .replace(/⟦strong⟧⟦em⟧([^⟦]*)⟦\/em⟧⟦\/strong⟧/g, '⟦em⟧⟦strong⟧$1⟦/strong⟧⟦/em⟧')
  } while (text !== before)
  return text
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ *⟦br⟧ */g, '⟦br⟧')
    .replace(/ {2,}/g, ' ')
    .trim()
}
