import { expect, it } from 'vitest'
import { readArticle } from './index.ts'

const french = [
  'Le bac de huit heures est parti avec vingt minutes de retard, et personne sur le quai ne s’en est plaint.',
  'La capitaine avait relevé son col, comme elle le fait chaque matin depuis que la ligne existe, et elle comptait les vélos.',
  'Au retour, la marée était descendue de deux mètres, et les enfants ont dû sauter de la passerelle sur les pierres.',
]
const german = [
  'Die Fähre um acht Uhr legte zwanzig Minuten zu spät ab, und niemand auf dem Kai hat sich darüber beschwert.',
  'Die Kapitänin hatte den Kragen hochgeschlagen, wie sie es jeden Morgen tut, und sie zählte die Fahrräder an Bord.',
  'Auf dem Rückweg war das Wasser um zwei Meter gefallen, und die Kinder mussten vom Steg auf die Steine springen.',
]
const unknown = [
  'Zq vrumi talaka nessu poro dwen, halimi torok vasten ulu marrek pelo, tavi sorro minka deleth orrin.',
  'Harro velim sutek parra nolo, drin tessak hollum berri quen astor, felli mordak senno tirra vellum hask.',
  'Torrel minnas ubek harro talli, prenno vask dellum ostra hinnel, barro quist nemmer talaka sorrim dwelo.',
]
const labels = ['Cela pourrait vous intéresser', 'Das könnte Sie auch interessieren']

function page(paragraphs: string[], lang: string, between: string[]): Document {
  const [first = '', ...rest] = paragraphs.map((text) => `<p>${text}</p>`)
  const lines = between.map((text) => `<p>${text}</p>`).join('')
  const frame = '<nav><ul><li><a href="/a">Alpha</a></li><li><a href="/b">Beta</a></li></ul></nav>'
  return new DOMParser().parseFromString(
    `<html${lang}><head><title>Petrel</title></head><body>${frame}<article><h1>Petrel</h1>${first}${lines}${rest.join('')}</article></body></html>`,
    'text/html',
  )
}

const read = (paragraphs: string[], lang = '', between = labels) =>
  readArticle(page(paragraphs, lang, between), { url: 'https://gazette.example/petrel' })

it.each([
  ['its own language', french, ' lang="fr"', [0]],
  ['the language of its text where it declares none', german, '', [1]],
  ['the language of its text where it declares another', german, ' lang="en"', [1]],
  ['both of its languages', [...french, ...german], ' lang="fr"', [0, 1]],
])('a page is rid of clutter in %s', async (_, paragraphs, lang, gone) => {
  const { textContent } = await read(paragraphs, lang)
  for (const [i, label] of labels.entries()) {
    if (gone.includes(i)) expect(textContent).not.toContain(label)
    else expect(textContent).toContain(label)
  }
  for (const paragraph of paragraphs) expect(textContent).toContain(paragraph)
})

it('a page in an unknown language is rid of what its structure tells', async () => {
  const article = await read(unknown, '', ['<a href="/other">Hollum berri quen astor felli</a>'])
  expect(article.lang).toBeNull()
  expect(article.textContent).not.toContain('Hollum berri quen')
  expect(article.textContent).not.toContain('Alpha')
  for (const paragraph of unknown) expect(article.textContent).toContain(paragraph)
})

it('the language of an undeclared page is that of its text', async () => {
  expect(await read(german)).toMatchObject({ lang: 'de', dir: 'ltr' })
})
