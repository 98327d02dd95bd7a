import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { math, mathHtml } from 'micromark-extension-math'
import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../../tests/dom/meaning-of.ts'
import { sanitise } from '../../pipeline/sanitise/index.ts'
import { portableBody } from '../portable-body.ts'
import { writeMarkdown } from './to-markdown.ts'

const url = 'https://gazette.example/'
const bodyOf = (html: string) => portableBody({ body: sanitise(html, url) })

/** Below the title. */
const write = (html: string): string => writeMarkdown('T', bodyOf(html)).replace('# T\n\n', '')

function shown(markdown: string): DocumentFragment {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm(), math()],
    htmlExtensions: [gfmHtml(), mathHtml()],
  })
  return bodyOf(html)
}

/** Words that Markdown, or one of its kinds, would take for signs. */
const awkward = [
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &copy; &#42;',
  '*left* and **right**, 2*3*4, _so_, snake_case_name, __init__',
  '# not a heading',
  '#hashtag and C# and F#',
  '1. not a list',
  '2024. A year',
  '1) neither',
  '- nor this',
  '+ plus',
  '> not said',
  '--- not a rule',
  '=== neither',
  '***',
  '```js',
  '~~~',
  '`code` and ``more``',
  '~~struck~~',
  '[text](https://a.example) and [ref][1] and [x]',
  '![alt](https://a.example/x.png)',
  '[1]: https://a.example',
  '[^1] and [^1]: note',
  '| a | b |',
  'a | b',
  '[ ] todo',
  'C:\\path\\*new* \\n',
  'back\\slash at the end\\',
  'two  spaces  ',
  'costs $5 and $6, $x_1$, $$',
  '{{ template }} {% tag %} {x}',
  ':smile: @name #12',
  '<!-- comment --> <? php ?> <![CDATA[x]]>',
  '</p></div><script>alert(1)</script>',
  'javascript:alert(1)',
  'a <b c> d < e > f',
  '    four spaces',
  'AT&T, &nothing; \\& \\&amp; &amp;amp; R&#D',
  '\\<img src=x onerror=alert(1)>',
  '\\\\<img src=x onerror=alert(1)>',
]

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const wordsOf = (fragment: Node): string => (fragment.textContent ?? '').replace(/\s+/g, '')

describe('words that look like signs stay words', () => {
  const places: Record<string, (html: string) => string> = {
    paragraph: (html) => `<p>${html}</p>`,
    heading: (html) => `<h2>${html}</h2>`,
    item: (html) => `<ul><li>${html}</li></ul>`,
    quotation: (html) => `<blockquote><p>${html}</p></blockquote>`,
    cell: (html) => `<table><tr><th>A</th></tr><tr><td>${html}</td></tr></table>`,
    link: (html) => `<p>See <a href="https://a.example/">${html}</a> there</p>`,
    emphasis: (html) => `<p>He <em>said ${html} so</em></p>`,
    caption: (html) =>
      `<figure><img src="https://a.example/a.png" alt="A"><figcaption>${html}</figcaption></figure>`,
  }
  it.each(Object.entries(places))('in a %s', (_, place) => {
    for (const words of awkward) {
      const html = place(escapeHtml(words))
      const markdown = write(html)
      const back = shown(markdown)
      expect(wordsOf(back), markdown).toBe(wordsOf(bodyOf(html)))
      expect(
        back.querySelectorAll('script, [onerror], input, pre, code, del, hr').length,
        markdown,
      ).toBe(0)
    }
  })

  it('in the title', () => {
    for (const words of awkward) {
      const back = shown(writeMarkdown(words, bodyOf('<p>x</p>')))
      expect(wordsOf(back.querySelector('h1') ?? back)).toBe(words.replace(/\s+/g, ''))
    }
  })

  it('and none is escaped without need', () => {
    const plain =
      'A price of 5 €, e.g. 3 - 4 (or “so”): it’s 10:30, v1.2, x = y; ok? Yes! 50% & more at AT&T.'
    expect(write(`<p>${plain.replaceAll('&', '&amp;')}</p>`).trim()).toBe(plain)
    const address = 'https://a.example/?a=1&b=2&copy=3'
    expect(write(`<p><a href="${address}" title="A&B">Here</a></p>`)).toBe(
      `[Here](${address} "A&B")\n`,
    )
    expect(write(`<p><img src="${address}" alt="A"></p>`)).toBe(`![A](${address})\n`)
  })
})

describe('what GitHub adds', () => {
  it.each([
    '<table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '<p>He <del>came</del> went</p>',
    '<p>H<sub>2</sub>O and x<sup>2</sup></p>',
    '<pre data-language="ts">let a = `b`\n```\n~~~</pre>',
    '<table><tr><th colspan="2">A</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '<table><tr><td><ul><li>one</li><li>two</li></ul></td><td><pre>a\n\nb  c</pre></td></tr></table>',
    '<dl><dt>Term</dt><dd>Meaning</dd></dl>',
    '<ol start="7"><li>seven</li><li>eight<ol><li>deep</li></ol></li></ol>',
  ])('comes through: %s', (html) => {
    const lists = (text: string) =>
      html.startsWith('<dl') ? text.replace(/⟦\/?(?:ul|li)⟧|\s/g, '') : text
    const markdown = write(html)
    expect(lists(meaningOf(shown(markdown))), markdown).toBe(lists(meaningOf(bodyOf(html))))
  })

  it('is footnotes: marks that lead to notes, each once, without links back', () => {
    const line = 'The crews worked through the night until the last of the fires was out.'
    const markdown = write(
      `<p>${line}<sup><a href="#n1" id="r1">1</a></sup> ${line}<a href="#n2" id="r2">[2]</a></p>
       <hr><ol><li id="n1">First note. <a href="#r1">↩</a></li><li id="n2">Second <em>note</em>. <a href="#r2">^</a></li></ol>`,
    )
    expect(markdown).toContain('out.[^1] The')
    expect(markdown).toMatch(/^\[\^1\]: First note\.$/m)
    expect(markdown).toMatch(/^\[\^2\]: Second \*note\*\.$/m)
    expect(markdown).not.toMatch(/↩|#r|---/)
  })

  it('is formulas, as TeX between dollars', () => {
    const inner = '<msup><mi>x</mi><mn>2</mn></msup>'
    expect(write(`<p>So <math alttext="x^2">${inner}</math>.</p>`)).toBe('So $x^2$.\n')
    expect(write(`<p>A</p><math display="block" alttext="x^2">${inner}</math>`)).toContain(
      '$$\nx^2\n$$',
    )
  })
})
