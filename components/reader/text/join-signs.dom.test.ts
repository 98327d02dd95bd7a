import { expect, test } from 'vitest'
import { joinSigns } from './join-signs.ts'

/** What was joined, "_" for the spaces that were, of a text in a language. */
function joined(html: string, lang = 'fr'): string {
  const article = document.createElement('article')
  article.lang = lang
  const page = new DOMParser().parseFromString(html, 'text/html')
  article.append(...page.body.childNodes)
  const before = article.textContent
  joinSigns(article)
  expect(article.textContent).toBe(before)
  for (const space of article.querySelectorAll('.joined')) space.textContent = '_'
  return article.textContent ?? ''
}

test.each([
  ['<p>Qui vient ? Elle : « Moi » ; puis rien !</p>', 'Qui vient_? Elle_: «_Moi_»_; puis rien_!'],
  ['<p>Ce <em>matin</em> ? « <b>Non</b> » !</p>', 'Ce matin_? «_Non_»_!'],
  ['<p>Quoi ?! ‹ Rien ›</p>', 'Quoi_?! ‹_Rien_›'],
  ['<p>À huit heures\n; après</p>', 'À huit heures_; après'],
])('joins the signs of French text: %s', (html, text) => expect(joined(html)).toBe(text))

test('leaves code, and what breaks nowhere, as they are', () => {
  const html = '<p>Déjà\u00a0! Puis <code>a ? b : c</code></p><pre>x : y ;</pre>'
  expect(joined(html)).toBe('Déjà\u00a0! Puis a ? b : cx : y ;')
})

test('goes by the language of the text, from its nearest element that names one', () => {
  expect(joined('<p>So what ? Quite !</p>', 'en')).toBe('So what ? Quite !')
  expect(joined('<p lang="en">So what ?</p><p>Et alors ?</p>', 'fr-CA')).toBe('So what ?Et alors_?')
  expect(joined('<p>So what ?</p><p lang="FR">Et alors ?</p>', 'en')).toBe('So what ?Et alors_?')
})
