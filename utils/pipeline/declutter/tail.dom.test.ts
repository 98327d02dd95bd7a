import { describe, expect, it } from 'vitest'
import { readArticle } from '../index.ts'

const sentence =
  'The bakers kneaded through the night until the last of the loaves was out, and nobody spoke.'
const paragraphs = Array.from(
  { length: 9 },
  (_, i) => `<p>${sentence} So went hour ${i} of it.</p>`,
)

interface Page {
  lang?: string
  head?: string
  /** What stands among the paragraphs. */
  inner?: string
  /** What stands behind them, beside them. */
  behind?: string
  /** What stands behind the box that holds them. */
  below?: string
  site?: string
}

const signed =
  '<meta name="author" content="Brannoc Pask"><meta property="og:site_name" content="The Oven Post">'

/** The text of a page with a title and nine paragraphs. */
async function read({ lang = 'en', head = '', inner = '', behind = '', below = '' }: Page) {
  const page = new DOMParser().parseFromString(
    `<html lang="${lang}"><head><title>Bread by night</title>${head}</head><body><div><h1>Bread by night</h1>
     <div class="story"><p>${sentence} At first.</p>${inner}${paragraphs.join('')}${behind}</div>${below}</div></body></html>`,
    'text/html',
  )
  const { textContent } = await readArticle(page, { url: 'https://oven.example/bread/' })
  return textContent
}

describe('who wrote it', () => {
  it.each([
    'Brannoc Pask is a reporter for the town and lives above a mill.',
    'This story about ovens was written by Brannoc Pask and printed by The Oven Post, a weekly paper.',
    'Write to the reporter Brannoc Pask at brannoc@oven.example, by day or by night.',
    'About the author: he has baked since he was nine and writes in the hours between.',
  ])('goes where it is the last sentence: %s', async (note) => {
    const text = await read({ head: signed, behind: `<p>${note}</p>` })
    expect(text).not.toContain(note)
    expect(text).toContain('So went hour 8')
  })

  it('goes in the words of another language', async () => {
    const note =
      'Über den Autor: Er backt, seit er neun ist, und schreibt in den Stunden dazwischen.'
    expect(await read({ lang: 'de', behind: `<p>${note}</p>` })).not.toContain('seit er neun')
  })

  it('goes with the name above it, though the sentence begins otherwise', async () => {
    const behind =
      '<div><div>Brannoc Pask</div><p>With seven years at the paper behind him, Brannoc has written of every mill.</p></div>'
    expect(await read({ head: signed, behind })).not.toContain('every mill')
  })

  it('stays where the text goes on', async () => {
    const text = await read({
      head: signed,
      behind: `<p>Brannoc Pask is a baker too, and he stood at the oven himself.</p><p>${sentence} To the end.</p>`,
    })
    expect(text).toContain('stood at the oven himself')
  })

  it('stays where the text is about them', async () => {
    const head =
      '<meta name="author" content="Brannoc Pask"><title>Brannoc Pask bakes by night</title>'
    const page = new DOMParser().parseFromString(
      `<html lang="en"><head>${head}</head><body><h1>Brannoc Pask bakes by night</h1><div>${paragraphs.join('')}
       <p>Brannoc Pask is a man of few words, and he went to bed.</p></div></body></html>`,
      'text/html',
    )
    const { textContent } = await readArticle(page, { url: 'https://oven.example/bread/' })
    expect(textContent).toContain('he went to bed')
  })
})

describe('what asks to follow', () => {
  const profile = (network: string, path: string) =>
    `<a href="https://${network.toLowerCase()}.example/${path}">${network}</a>`

  it('goes by the profiles it leads to, in a language without phrases', async () => {
    const behind = `<p>Silandele ku-${profile('Facebook', 'oven')}, ku-${profile('Instagram', 'oven')} naku-${profile('TikTok', 'oven')} ukuze uthole izindaba ezintsha nsuku zonke.</p>`
    expect(await read({ behind })).not.toContain('Silandele')
  })

  it('goes by its words where it names a network', async () => {
    const behind =
      '<p>Follow us on Telegram and other networks for the latest loaves, every day.</p>'
    expect(await read({ behind })).not.toContain('Telegram')
  })

  it('stays where it leads to a network or two', async () => {
    const inner = `<p>The mill said so on ${profile('Facebook', 'mill')} and again on ${profile('Instagram', 'mill')}, hours before the bakers knew.</p>`
    expect(await read({ inner })).toContain('hours before the bakers knew')
  })
})

describe('pitches above buttons', () => {
  const button = '<div><a class="btn" href="/shop/">Order now</a></div>'

  it('go where the same words stand above several', async () => {
    const pitch = `<section><div><p>Begin to bake with us today, and take half off your first oven!</p></div>${button}</section>`
    const text = await read({ inner: pitch, behind: `<p>${sentence} At last.</p>${pitch}` })
    expect(text).not.toContain('half off')
    expect(text).toContain('At last')
  })

  it('stay where they are a sentence that comes once', async () => {
    const inner = `<p>The mill has an oven of its own, and it can be seen by whoever asks.</p>${button}`
    expect(await read({ inner })).toContain('by whoever asks')
  })
})

describe('labels of buttons', () => {
  const offer = (name: string) =>
    `<div><p><a id="${name}">See the price of it</a></p><p>Turns by hand, ${name} in all its parts</p>
     <p><a href="https://shop.example/${name}">See the price of it</a></p></div>`

  it('go where several links say the same', async () => {
    const text = await read({ inner: offer('oak') + offer('elm') })
    expect(text).not.toContain('See the price')
    expect(text).toContain('oak in all its parts')
  })

  it('stay where one link says the same', async () => {
    expect(await read({ inner: offer('oak') })).toContain('See the price')
  })
})

describe('what is left of lists', () => {
  const card = (name: string) =>
    `<div><p><a href="/${name}/">How the ${name} was built by hand</a></p><p>3 minutes</p></div>`
  const list = `<div>${card('mill')}${card('oven')}${card('cellar')}</div>`

  it('goes with the heading over it', async () => {
    const inner = `<section><h2>From our shelves</h2>${list}</section>`
    const text = await read({ inner })
    expect(text).not.toContain('3 minutes')
    expect(text).not.toContain('From our shelves')
  })
})

it('a row of tags is links, word by word', async () => {
  const tags = Array.from(
    { length: 40 },
    (_, i) => `<a href="/tag/${i}/">rye${'abcdefgh'[i % 8]}</a>`,
  )
  expect(await read({ behind: `<p>${tags.join(' ')}</p>` })).not.toContain('ryec')
})

describe('small print', () => {
  it.each([
    ['en', 'Note: The views expressed here are not necessarily those of the mill.'],
    ['fr', 'Les propos tenus ici ne reflètent pas nécessairement la position du journal.'],
    ['pt', 'Este texto não reflete necessariamente a opinião do jornal da cidade.'],
    ['ru', 'Мнение редакции может не совпадать с мнением автора этой заметки.'],
    ['en', 'The post Bread by night appeared first on The Oven Post.'],
  ])('goes below the text: %s', async (lang, line) => {
    expect(await read({ lang, behind: `<p>${line}</p>` })).not.toContain(line)
  })
})

describe('pitches for letters', () => {
  it.each([
    [
      'en',
      'Want to keep up with the ovens, the mills and the prices of flour in all of the valley, week by week and in so many words as it takes? Our letter has it all, and more of it than any other in town. <a href="/letter/">Subscribe here</a>.',
    ],
    [
      'es',
      '¿Quiere saber todo de los hornos, los molinos y los precios de la harina en el valle, semana a semana y con tantas palabras como haga falta? Nuestra carta lo cuenta todo mejor que nadie. <a href="/carta/">Suscríbase aquí</a>.',
    ],
  ])('go by the link they end with, however long: %s', async (lang, line) => {
    const text = await read({ lang, behind: `<div>${line}</div>` })
    expect(text).not.toContain(line.slice(0, 20))
  })
})

it.each([
  ['en', 'Click image to enlarge'],
  ['de', 'Zum Vergrößern bitte anklicken'],
  ['pl', 'Kliknij, aby powiększyć'],
  ['ja', 'クリックで拡大'],
])('what says how to enlarge a picture goes: %s', async (lang, label) => {
  const inner = `<div><img src="/oven.jpg" width="600" height="400" alt="">${label}</div>`
  expect(await read({ lang, inner })).not.toContain(label)
})

it('questions how useful the text was go', async () => {
  const behind =
    '<div><p>How useful was this post?</p><p>Click on a star to rate it!</p><p>No votes so far! Be the first to rate this post.</p></div>'
  expect(await read({ behind })).not.toContain('useful')
})
