import { describe, expect, it } from 'vitest'
import { bodyOf, elementOf, readWith, sentence } from '../../../tests/read-body.ts'
import { readArticle, restore } from '../index.ts'

const textsOf = (body: Element, selector: string): string[] =>
  [...body.querySelectorAll(selector)].map((element) => element.textContent ?? '')

describe('drop caps are joined with their word', () => {
  const rest = 'orem the crews came back at dawn, and the boats lay still in the harbour.'
  it.each([
    ['a span', `<p><span class="dropcap">L</span>${rest}</p>`],
    ['spans with white space', `<p><span> L </span> ${rest}</p>`],
    ['two spans', `<p><span>L</span><span>${rest}</span></p>`],
    ['a paragraph of its own', `<p>L</p><p>${rest}</p>`],
    ['a float', `<div style="float: left">L</div><p>${rest}</p>`],
    ['loose text', `<div><span>L</span><p>${rest}</p></div>`],
    ['a picture', `<p><img src="/caps/l.png" alt="L">${rest}</p>`],
    ['a voice’s double', `<p><span aria-hidden="true">L</span><span>L${rest}</span></p>`],
  ])('%s', async (_, inner) => {
    const body = await bodyOf(inner)
    expect(textsOf(body, 'p')).toContain(`L${rest}`)
    expect(body.innerHTML).toContain('>Lorem')
  })

  it.each([
    ['a letter that is a word', `<p><span>A</span> crew ${rest}</p>`, `A crew ${rest}`],
    [
      'a word in a block of its own',
      `<p>A</p><p>crew ${rest}</p><p>The crew slept.</p>`,
      `A crew ${rest}`,
    ],
  ])('but %s stays apart', async (_, inner, expected) => {
    expect(textsOf(await bodyOf(inner), 'p')).toContain(expected)
  })

  it('but emphasis and lists of letters stay', async () => {
    const body = await bodyOf(`<p><b>L</b>${rest}</p><ul><li>A</li><li>apple</li></ul>`)
    expect(textsOf(body, 'b')).toEqual(['L'])
    expect(textsOf(body, 'li')).toEqual(['A', 'apple'])
  })
})

describe('code', () => {
  it.each([
    ['a list', '<pre><ol><li>a()</li><li>  b()</li></ol></pre>'],
    ['line breaks', '<pre>a()<br>&nbsp; b()</pre>'],
    ['blocks', '<pre><code><div>a()</div><div>  b()</div></code></pre>'],
    [
      'spans without breaks',
      '<pre><code><span class="line">a()</span><span class="line">  b()</span></code></pre>',
    ],
    [
      'numbered spans',
      '<pre class="chroma"><code><span class="ln">1</span>a()\n<span class="ln">2</span>  b()</code></pre>',
    ],
    [
      'a table of two cells',
      '<div class="crayon"><table><tr><td><div>1</div><div>2</div></td><td><div>a()</div><div>  b()</div></td></tr></table></div>',
    ],
    [
      'a table of rows',
      '<table class="highlight"><tr><td data-line-number="1"></td><td>a()</td></tr><tr><td data-line-number="2"></td><td>  b()</td></tr></table>',
    ],
    ['a highlighter’s options', '<pre class="brush: js; toolbar: false">a()\n  b()</pre>'],
  ])('keeps its lines and indents: %s', async (_, inner) => {
    const body = await bodyOf(inner)
    expect(textsOf(body, 'pre')).toEqual(['a()\n  b()'])
    expect(body.querySelector('table')).toBeNull()
  })

  it('a ranking is no listing', async () => {
    const body = await bodyOf(
      '<table><tr><td>1</td><td>North</td></tr><tr><td>2</td><td>South</td></tr></table>',
    )
    expect(textsOf(body, 'td')).toEqual(['1', 'North', '2', 'South'])
  })

  it('loses its tools, not its text', async () => {
    const article = await readWith(
      '<div class="code-toolbar"><pre class="language-css">a { }</pre><div class="toolbar"><span>Copy code</span></div></div>',
    )
    expect(elementOf(article).querySelector('pre')?.getAttribute('data-language')).toBe('css')
    expect(article.textContent).not.toContain('Copy code')
  })

  it('loses a label that copies it, and says so', async () => {
    const article = await readWith(
      '<div class="highlight"><div class="btn-copy">Copy code</div><pre>a { }</pre></div>',
    )
    expect(article.textContent).not.toContain('Copy code')
    expect(article.removals.map(({ rule, text }) => [rule, text])).toContainEqual([
      'control',
      'Copy code',
    ])
  })
})

describe('formulas are there once, with their TeX', () => {
  const drawn = '<span class="katex-html" aria-hidden="true">x</span>'
  it.each([
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span>${drawn}</span>`,
    ],
    [
      'MathJax 2',
      '<span class="MathJax_Preview">x</span><span class="MathJax_SVG" data-mathml="<math alttext=&quot;x&quot;><mi>x</mi></math>"><svg></svg></span><script type="math/tex">x</script>',
    ],
    ['MathJax 2, not yet set', '<script type="math/tex">x</script>'],
    [
      'MathJax 3',
      '<mjx-container><mjx-math></mjx-math><mjx-assistive-mml><math alttext="x"><mi>x</mi></math></mjx-assistive-mml></mjx-container>',
    ],
    ['MathJax 4', '<mjx-container data-latex="x"><svg></svg></mjx-container>'],
    [
      'MediaWiki',
      '<span class="mwe-math-element"><span style="display: none"><math alttext="{\\displaystyle x}"><mi>x</mi></math></span><img src="/x.svg" alt="x"></span>',
    ],
  ])('%s', async (_, formula) => {
    const body = await bodyOf(`<p>${sentence} So ${formula} it was.</p>`)
    expect(textsOf(body, 'math')).toEqual(['x'])
    expect(body.querySelector('math')?.getAttribute('alttext')).toBe('x')
    expect(body.textContent).toMatch(/So\s+x\s+it was/)
  })
})

describe('footnotes', () => {
  const long = `<p>${sentence} ${sentence} ${sentence}</p>`
  const noteOf = (body: Element, reference: Element | null | undefined): Element | null =>
    body.querySelector(`[id="${reference?.getAttribute('href')?.slice(1)}"]`)

  it('without a way back get one; names and whole addresses lead there too', async () => {
    const body = await bodyOf(
      `<p>${sentence}<a href="https://gazette.example/fire/#_ftn1">[1]</a></p><p><a name="_ftn1"></a>[1] See the log.</p>`,
    )
    const reference = body.querySelector('p a[href^="#"]')
    const note = noteOf(body, reference)?.closest('p')
    expect(note?.textContent).toContain('See the log.')
    expect(note?.querySelector('a[href]')?.getAttribute('href')).toBe(`#${reference?.id}`)
    expect(reference?.id).toBeTruthy()
  })

  it('get the way back at the end of their last line', async () => {
    const body = await bodyOf(
      `<p>${sentence}<sup><a href="#n">1</a></sup></p><div id="n"><p>See the log.</p><p>And the map.</p></div>`,
    )
    expect(textsOf(body, 'div > p').filter((text) => text.includes('↩'))).toEqual([
      'And the map. ↩\uFE0E',
    ])
  })

  it('that lead back already get no second way', async () => {
    const body = await bodyOf(
      `<p>${sentence}<sup id="r"><a href="#n">1</a></sup></p><ol><li id="n">The log. <a href="#r">↩</a></li></ol>`,
    )
    expect(body.querySelectorAll('li a')).toHaveLength(1)
  })

  it('behind the container come along, a note that is all link and the heading too', async () => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><title>Fire</title><body><div><article><h1>Fire</h1>${long}<p>${sentence}<sup><a href="#n1">1</a></sup></p>
       <p>${sentence} B.<sup><a href="#n2">2</a></sup></p></article><div class="footer-notes"><h2>Notes</h2><ol>
       <li id="n1">Trelawder, 1908.</li><li id="n2"><a href="https://b.example/">The long log of the harbour</a></li></ol></div>
       <div><h3>Related articles</h3><ul><li><a href="/x">Another article that stands here</a></li></ul></div></div></body></html>`,
      'text/html',
    )
    const body = elementOf(
      await readArticle(page, {
        url: 'https://gazette.example/fire/',
      }),
    )
    expect(textsOf(body, 'h2')).toEqual(['Notes'])
    expect(textsOf(body, 'li').map((text) => text.replace(/\s*↩.*/, ''))).toEqual([
      'Trelawder, 1908.',
      'The long log of the harbour',
    ])
    expect(noteOf(body, body.querySelector('sup a'))?.textContent).toContain('Trelawder')
  })
})

describe('embeds', () => {
  it('are cards with title and provider; a figure keeps its caption', async () => {
    const body = await bodyOf(
      '<figure><iframe src="https://www.video.example/embed/1" title="The rescue"></iframe><figcaption>At the quay</figcaption></figure>',
    )
    const card = body.querySelector('figure[data-embed=player]')
    expect(card?.querySelector('a')?.getAttribute('href')).toBe('https://www.video.example/embed/1')
    expect(card?.querySelector('p')?.textContent).toBe('The rescue video.example')
    expect(card?.querySelector('figcaption')?.textContent).toBe('At the quay')
    expect(body.querySelectorAll('figure')).toHaveLength(1)
  })

  it('players keep their poster', async () => {
    const body = await bodyOf(
      '<video poster="/p.jpg"><source src="/v.mp4"></video><video poster="/q.jpg" src="blob:x"></video>',
    )
    expect(
      [...body.querySelectorAll('figure img')].map((image) => image.getAttribute('src')),
    ).toEqual(['https://gazette.example/p.jpg', 'https://gazette.example/q.jpg'])
    expect(body.querySelector('figure a')?.getAttribute('href')).toBe(
      'https://gazette.example/v.mp4',
    )
    expect(body.querySelector('video')).toBeNull()
  })

  it('posts stay quotations, with a link where a script would have drawn one', async () => {
    const body = await bodyOf(
      `<blockquote class="net-media" data-permalink="https://net.example/p/abc/?utm=1"><a href="https://net.example/gwen">A post shared by Gwen here</a></blockquote>
       <div class="net-post" data-href="https://other.example/gwen/posts/1"></div>`,
    )
    const quote = body.querySelector('blockquote[data-embed=post]')
    expect(
      [...(quote?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    ).toEqual(['https://net.example/gwen', 'https://net.example/p/abc/'])
    expect(textsOf(body, 'figure[data-embed] a')).toEqual(['other.example'])
  })
})

describe('boxes of facts', () => {
  const facts = (label: string, attributes = '') =>
    `<div ${attributes}>${label}<p>The hall was opened in 1908 and stands on forty oaken piles driven by hand.</p></div>`

  it.each([
    ['by their heading', facts('<h3>Zur Person</h3>')],
    ['by their class', facts('<h3>The hall</h3>', 'class="c-factbox"')],
    ['by a bold line', facts('<p><strong>Bakgrund</strong></p>')],
  ])('stand beside the text: %s', async (_, box) => {
    const article = await readWith(`<p>${sentence} A.</p>${box}<p>${sentence} B.</p><h2>Night</h2>`)
    expect(elementOf(article).querySelector('aside')?.textContent).toContain('forty oaken piles')
    expect(article.toc.map(({ text }) => text)).not.toContain('Zur Person')
    expect(article.toc.map(({ text }) => text)).not.toContain('The hall')
  })

  it('do not break a sentence', async () => {
    const body = await bodyOf(
      `<p>${sentence} And the roof was</p>${facts('<h3>Fakta</h3>')}<p>lifted by the wind and set down on the bowling green.</p>`,
    )
    const after = body.querySelector('aside')?.previousElementSibling
    expect(after?.textContent).toContain('bowling green')
  })

  it('a page of boxes has none', async () => {
    const section = (n: number) =>
      `<div class="fact"><h2>Part ${n}</h2><p>${sentence} ${sentence} ${sentence} ${n}.</p></div>`
    const body = await bodyOf([1, 2, 3].map(section).join(''))
    expect(body.querySelector('aside')).toBeNull()
  })
})

describe('indents', () => {
  const readIn = async (open: string, close: string): Promise<Element> => {
    const text = `<p>${sentence} A.</p><p>${sentence} B.</p><p>${sentence} C.</p>`
    const page = new DOMParser().parseFromString(
      `<title>Fire</title><body><h1>Fire</h1>${open}${text}${close}</body>`,
      'text/html',
    )
    return elementOf(await readArticle(page, { url: 'https://gazette.example/fire' }))
  }

  it.each([
    ['a quotation around the text', '<blockquote>', '</blockquote>'],
    ['a list without entries', '<ul>', '</ul>'],
    ['an anchor that was not closed', '<a name="top">', ''],
    ['cells that lay out the page', `<table><tr><td>${sentence}`, '</td></tr></table>'],
  ])('%s says nothing', async (_, open, close) => {
    const body = await readIn(open, close)
    expect(body.querySelector('blockquote, ul, a, table, td')).toBeNull()
    expect(body.querySelectorAll('p').length).toBeGreaterThanOrEqual(3)
  })

  it('a quotation within the text stays one', async () => {
    const body = await bodyOf(`<blockquote><p>${sentence} A.</p><p>${sentence} B.</p></blockquote>`)
    expect(body.querySelectorAll('blockquote p')).toHaveLength(2)
  })
})

it('what is put back is written as the rest is', async () => {
  const article = await readWith(
    '<div class="newsletter">Sign up for our newsletter <iframe src="https://news.example/sign-up"></iframe></div>',
  )
  const removal = article.removals.find(({ html }) => html.includes('iframe'))
  const body = elementOf(await restore(article, removal?.id ?? ''))
  expect(body.querySelector('figure[data-embed] a')?.getAttribute('href')).toBe(
    'https://news.example/sign-up',
  )
})
