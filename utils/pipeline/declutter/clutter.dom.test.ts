import { describe, expect, it } from 'vitest'
import { readArticle } from '../index.ts'

const sentence =
  'The crews worked through the night until the last of the fires was out, and nobody slept.'
const filler = Array.from({ length: 8 }, (_, i) => `<p>${sentence} So went hour ${i} of it.</p>`)

/** Reads a page with the markup given between its paragraphs; the text, and the rules that took something. */
async function read(
  inner: string,
  { head = '', below = '', first = `<p>${sentence} At first.</p>` } = {},
) {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Fire</title>${head}</head><body><main><h1>Fire</h1>
     ${first}${inner}${filler.join('')}${below}</main></body></html>`,
    'text/html',
  )
  const article = await readArticle(page, {
    url: 'https://news.gazette.example/fire/',
  })
  return { text: article.textContent, rules: article.removals.map(({ rule }) => rule) }
}

describe('cards of other articles', () => {
  const card = (href: string) =>
    `<div class="a"><div><h3><a href="${href}">Harbour opens again after storm</a></h3></div>
     <p>The ferries are back on their old timetable since this morning.</p></div>`

  it('go with their excerpt', async () => {
    const { text, rules } = await read(card('https://www.gazette.example/harbour/'))
    expect(text).not.toContain('timetable')
    expect(rules).toContain('card')
  })

  it('stay where they lead to other sites: an article made of finds', async () => {
    const { text } = await read(card('https://ferries.example/'))
    expect(text).toContain('timetable')
  })

  it('stay where they are most of the text', async () => {
    const picks = Array.from({ length: 9 }, (_, i) =>
      card(`/pick-${i}/`).replaceAll('old', `${i}th`),
    )
    const { text } = await read(picks.join(''))
    expect(text).toContain('8th timetable')
  })
})

describe('labels of what was taken', () => {
  const list = (label: string) =>
    `<div>${label}<div><p><a href="/harbour/">Harbour opens again after storm</a></p></div></div>`

  it('go where nothing else is left in their box', async () => {
    const { text, rules } = await read(list('<p>Neues vom Hafen</p>'))
    expect(text).not.toContain('Neues vom Hafen')
    expect(rules).toContain('remains')
  })

  it('stay where a heading lost one link only', async () => {
    const { text } = await read(list('<h2>The second night</h2>'))
    expect(text).toContain('The second night')
  })
})

it('links after a label that comes again are pointers, whatever its language', async () => {
  const pointer = (title: string) =>
    `<p>Funda olunye udaba | <a href="/${title}/">Kuboshwe abahlanu ${title}</a></p><p>${sentence} ${title}.</p>`
  const { text } = await read(pointer('kanye') + pointer('kabili'))
  expect(text).not.toContain('Kuboshwe')
  expect((await read(pointer('kanye'))).text).toContain('Kuboshwe')
})

describe('boxes that ask to subscribe', () => {
  const benefits =
    '<ul><li>Exclusive articles by our reporters at sea and on land.</li><li>Daily puzzles and the crossword, printed or on any screen.</li></ul>'
  it('go with what the subscriber would get', async () => {
    const { text } = await read(
      `<section><div>Subscribe now to read the latest news.</div>${benefits}<div>Subscribe to unlock more articles</div><div>Create an account or sign in to continue.</div><button>Go</button></section>`,
    )
    expect(text).not.toContain('puzzles')
  })

  it('a column of a table is none', async () => {
    const { text } = await read(
      '<table><tr><th>Account</th><th>Fee</th></tr><tr><td>Basic</td><td>Free deposit</td></tr></table>',
    )
    expect(text).toContain('Free deposit')
  })
})

it('fields to sign up go with their pitch, in a form or not', async () => {
  const { text } = await read(
    `<div><div><h2>Harbour letters, once a week</h2></div><div><p>Join for nothing, and hear from us.</p></div>
     <div><input type="text" placeholder="Your address"></div><div><button>Join in</button></div></div>`,
  )
  expect(text).not.toContain('Harbour letters')
  expect(text).not.toContain('Join')
})

it('an invitation that is asked a question before goes with it, prose that tells of one stays', async () => {
  const { text } = await read(
    `<p><em>Want more of the quay? </em><a href="/letters">Sign up</a><em> for our newsletter, and sail smarter.</em></p>
     <p>“The mayor asked everybody to read it. Sign up for our newsletter, she said, or miss the fair.”</p>`,
  )
  expect(text).not.toContain('sail smarter')
  expect(text).toContain('miss the fair')
})

it('comments go by their heading and the names of their parts, in another language than English', async () => {
  const comment = (i: number) =>
    `<li><b>Marinero ${i}</b><p>Yo estuve en el muelle aquella noche, y el humo no dejaba ver nada, vecino ${i}.</p></li>`
  const { text } = await read('', {
    below: `<div class="num_comentarios"><h3>15 comments</h3><ul class="comentarios_lista">${comment(1)}${comment(2)}${comment(3)}</ul></div>`,
  })
  expect(text).not.toContain('vecino')
})

describe('notes on commercial links', () => {
  it('go', async () => {
    const { text, rules } = await read(
      '<p>If you buy something using links in our stories, we may earn a commission. It helps us go on.</p>',
    )
    expect(text).not.toContain('commission')
    expect(rules).toContain('affiliate')
  })

  it('a sentence about the trade stays', async () => {
    const { text } = await read(
      '<p>The magazines live on affiliate links, and the shops pay them a commission for every sale.</p>',
    )
    expect(text).toContain('commission')
  })
})

describe('at the head', () => {
  it('names and dates below the standfirst go, headings and other lines stay', async () => {
    const head = '<meta name="author" content="Ada Quay">'
    const first = `<header><p>${sentence} In short.</p><div>By Ada Quay</div><div>9 May 2031, 14:20</div></header><div>Smoke over the quay</div>`
    const { text } = await read('', { head, first })
    expect(text).not.toContain('Ada Quay')
    expect(text).not.toContain('14:20')
    expect(text).toContain('Smoke over the quay')
  })

  it('the heading of the first section stays', async () => {
    const { text } = await read('', { first: `<h3>What the court held</h3><p>${sentence}</p>` })
    expect(text).toContain('What the court held')
  })

  it('a first line with a link in it stays', async () => {
    const lead =
      '<p>Did you know that with <a href="/crews/">these crews</a> a fire is out within one night? We asked them how they do that</p>'
    expect((await read('', { first: lead })).text).toContain('Did you know')
  })
})

describe('at the end', () => {
  it('a sentence that forgot its full stop stays', async () => {
    const below =
      '<p>The crews are said to sleep until noon now, and nobody on the quay minds that 😉</p>'
    expect((await read('', { below })).text).toContain('sleep until noon')
  })

  it('a sentence with a long link in it stays', async () => {
    const below =
      '<p>Last week the harbour master agreed to keep the quay closed after <a href="/harbour/">the crews had asked him for a whole week without any ships, so that the last of the embers could be found, dug out and put out by hand</a> one by one.</p>'
    expect((await read('', { below })).text).toContain('harbour master')
  })

  it('who reported and edited goes', async () => {
    const head = '<meta name="author" content="Ada Quay">'
    const below =
      '<p>Reporting by Ada Quay in the harbour and two others in the town hall; writing and editing in the office</p>'
    expect((await read('', { head, below })).text).not.toContain('town hall')
  })
})

it('a heading’s id is an anchor, no mark', async () => {
  const { text } = await read('<h2 id="toc_1">The second night</h2>')
  expect(text).toContain('The second night')
})

it('what somebody says is text, whatever the words', async () => {
  const { text } = await read('<p>– “Ok.”</p>')
  expect(text).toContain('Ok.')
})

describe('panels that are closed at first', () => {
  const command = (name: string) => `<pre>${name} install siren</pre>`

  it.each([
    `<div role="tablist"><a role="tab" aria-controls="b">Linux</a></div><div id="b" hidden>${command('apt')}</div>`,
    `<div class="tab">${command('brew')}</div><div class="tab" hidden>${command('apt')}</div>`,
    `<details><summary>On Linux</summary><p hidden>With the package manager of your distribution:</p><div hidden>${command('apt')}</div></details>`,
  ])('stay where they hold code: %s', async (panels) => {
    const { text } = await read(panels)
    expect(text).toContain('apt install siren')
  })

  it('stay whole where a summary unfolds several paragraphs', async () => {
    const { text } = await read(
      `<details><summary>Who called?</summary><p hidden>A neighbour called the crews from her kitchen at three in the morning.</p><p hidden>Nobody else had seen it.</p></details>`,
    )
    expect(text).toContain('A neighbour called')
    expect(text).toContain('Nobody else had seen it.')
  })

  it('go where they are copies of what is shown', async () => {
    const shown = `<div class="wide">${command('brew')}</div>`
    const { text } = await read(`${shown}${shown.replace('<div', '<div hidden')}`)
    expect(text.split('brew install')).toHaveLength(2)
  })
})
