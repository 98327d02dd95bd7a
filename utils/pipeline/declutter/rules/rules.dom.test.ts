import { describe, expect, it } from 'vitest'
import type { Article } from '../../../article.ts'
import { readArticle } from '../../index.ts'

const paragraphs = [
  'The ferry to the outer islands left the quay an hour late, and the crowd had long stopped counting.',
  'Three generations of one family had packed for a week, though the forecast promised them two days.',
  'At the rail a boy was reading the tide table aloud, as other children read the names of stations.',
  'Nobody on deck could say who had first called the crossing short, but everybody had heard it said.',
]
const above = paragraphs.map((text) => `<p>${text}</p>`).join('')
const below =
  '<p>The captain, who had heard it most often of all, only smiled and turned up the collar of his coat.</p><p>By noon the islands lay ahead, flat and green, and the week had begun after all.</p>'

async function read(inner: string, { head = '', after = below } = {}): Promise<Article> {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title>${head}</head><body><article><h1>The late ferry</h1><div class="story">
     ${above}${inner}${after}</div></article></body></html>`,
    'text/html',
  )
  return readArticle(page, { url: 'https://gazette.example/ferry/' })
}
const rulesOf = ({ removals }: Article) => removals.map(({ rule }) => rule)

describe('hidden', () => {
  const answer =
    'Dogs travel free on every crossing, but they stay on the open deck in all weathers.'

  it('keeps what stands closed under a head that is shown', async () => {
    const byHeading = await read(`<h2>Questions</h2><div><div><h3>May dogs come along?</h3></div>
      <div style="display: none"><p>${answer}</p></div></div>`)
    expect(byHeading.textContent).toContain(answer)
    const byControl =
      await read(`<h2>Questions</h2><button aria-controls="a1" aria-expanded="false">May dogs come along?</button>
      <div hidden id="a1"><p>${answer}</p></div>`)
    expect(byControl.textContent).toContain(answer)
    expect(byControl.content).toMatch(/<h\d[^>]*>May dogs come along\?<\/h\d>/)
    const byLink =
      await read(`<h2>Questions</h2><a aria-expanded="false" href="#a1">May dogs come along?</a>
      <div style="display: none" id="a1"><p>${answer}</p></div>`)
    expect(byLink.textContent).toContain(answer)
  })

  it('takes a button that unfolds a menu for a control', async () => {
    const article = await read(
      `<button aria-controls="m">Other ferries of the line</button><div id="m"><a href="/a">Petrel</a> <a href="/b">Fulmar</a></div>`,
    )
    expect(article.textContent).not.toContain('Other ferries')
  })

  it('takes what nothing opens', async () => {
    const article = await read(`<div style="display: none"><p>${answer}</p></div>`)
    expect(article.textContent).not.toContain(answer)
    expect(rulesOf(article)).toContain('hidden')
  })
})

describe('call-to-action', () => {
  const box = (
    href: string,
  ) => `<div class="teaser"><h3>See the islands from the wheelhouse</h3><p>Our guides take you along.</p>
    <a class="btn btn-primary" href="${href}">Book your seat today</a></div>`

  it('takes a button of the site with its pitch', async () => {
    const article = await read(box('https://shop.gazette.example/tours'))
    expect(article.textContent).not.toContain('wheelhouse')
    expect(rulesOf(article)).toContain('call-to-action')
  })

  it('keeps what stands above a button that leads to another site', async () => {
    const article = await read(box('https://ferries.example/tours'))
    expect(article.textContent).toContain('wheelhouse')
    expect(article.textContent).not.toContain('Book your seat')
  })

  it('keeps the entries of a list that each have a button', async () => {
    const entry = (name: string) =>
      `<div class="entry"><h3>${name}</h3><p>A quiet cabin under the bridge.</p><a class="button" href="/boats/${name}">Look at the deck plan</a></div>`
    const article = await read(`<div>${entry('Petrel')}${entry('Fulmar')}${entry('Gannet')}</div>`)
    expect(article.textContent).toContain('Fulmar')
    expect(article.textContent).not.toContain('deck plan')
  })
})

describe('form', () => {
  it('goes with its pitch and its small print', async () => {
    const article =
      await read(`<div class="box"><h3>The week by post</h3><p>One letter every Friday, about boats.</p>
      <form><input type="email"><button>Send it</button></form><div>We received your address!</div></div>`)
    expect(article.textContent).not.toContain('Friday')
    expect(article.textContent).not.toContain('received your address')
    expect(article.textContent).toContain(paragraphs[3])
  })
})

describe('biography', () => {
  const note =
    '<div><h4>Nora Quill</h4><p>Nora Quill has written about the sea for the Gazette since 2009.</p><p>She lives on the smallest of the islands.</p></div>'

  it('takes the author’s name below the text and the sentences about them', async () => {
    const article = await read('', {
      head: '<meta name="author" content="Nora Quill">',
      after: `${below}${note}`,
    })
    expect(article.textContent).not.toContain('since 2009')
    expect(article.textContent).toContain('the week had begun after all')
  })

  it('keeps people who are no authors of the page', async () => {
    const article = await read('', {
      head: '<meta name="author" content="Adam Reed">',
      after: `${below}${note}`,
    })
    expect(article.textContent).toContain('since 2009')
  })

  it('takes a name that no byline told, where the page ends with sentences about it', async () => {
    const article = await read('', {
      after: `${below}<p><b>Nora Quill</b> Reporter on the islands</p><p>Nora has written about the sea since 2009.</p>`,
    })
    expect(article.textContent).not.toContain('Nora')
    const labelled = await read('', {
      after: `${below}<h4>Written by Nora Quill</h4><p>Nora Quill has written about the sea since 2009.</p>`,
    })
    expect(labelled.textContent).not.toContain('Nora')
  })

  it('keeps people in a list, and a line that begins as the sentence below it', async () => {
    const people = ['Nora Quill', 'Adam Reed']
      .map((name) => `<p><b>${name}</b></p><p>${name} has crossed the sound every winter.</p>`)
      .join('')
    const list = await read('', { after: `${below}${people}` })
    expect(list.textContent).toContain('Adam Reed has crossed')
    const line = await read('', {
      after: `${below}<p><b>The Late Ferry</b></p><p>The ferry is tied up at the quay again.</p>`,
    })
    expect(line.textContent).toContain('is tied up at the quay again')
  })

  it('takes what the site says of itself at the end, and who posted it when', async () => {
    const site =
      '<p>Island Gazette is a paper of three pages that comes out whenever the boat does, and it has been read in every kitchen of the islands for ninety years.</p>'
    const head = '<meta property="og:site_name" content="Island Gazette">'
    const article = await read('', { head, after: `${below}${site}` })
    expect(article.textContent).not.toContain('ninety years')
    const within = await read(site, { head })
    expect(within.textContent).toContain('ninety years')
    const posted = await read('', {
      after: `${below}<p>Posted by Nora Quill on 2026-05-14 in boats.</p>`,
    })
    expect(posted.textContent).not.toContain('in boats')
  })
})

it('affiliate: takes the note that the site earns from links', async () => {
  const note = 'If you buy something through a link, we may earn a commission at no cost to you.'
  const article = await read(`<p>${note}</p>`)
  expect(article.textContent).not.toContain('commission')
  expect(rulesOf(article)).toContain('affiliate')
})

it('affiliate: takes notes in other words, and keeps a paragraph about links', async () => {
  const note =
    'We independently test what we recommend. Buying through our links may earn us money.'
  const prose =
    'The harbour office may receive a letter through these pipes, said the oldest of the pilots.'
  const article = await read(`<p>${note}</p><p>${prose}</p>`)
  expect(article.textContent).not.toContain('independently')
  expect(article.textContent).toContain(prose)
})

it('marked: a mark on what holds the page leaves the boxes that bear it too believed', async () => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title></head><body><h1>The late ferry</h1><div class="newsletter-post"><div class="story">
     ${above}<div class="newsletter-card"><div>The islands in your postbox</div><div>One letter every Friday about boats, from people who sail.</div></div>${below}</div></div></body></html>`,
    'text/html',
  )
  const article = await readArticle(page, { url: 'https://gazette.example/ferry/' })
  expect(article.textContent).not.toContain('postbox')
  expect(article.textContent).toContain(paragraphs[3])
})

it('above-text: a heading over the points of a summary stays', async () => {
  const points =
    '<h2>In short</h2><ul><li>The ferry left the quay an hour late again</li><li>Nobody on deck was in a hurry to arrive</li></ul>'
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title></head><body><article><h1>The late ferry</h1>${points}${above}${below}</article></body></html>`,
    'text/html',
  )
  const article = await readArticle(page, { url: 'https://gazette.example/ferry/' })
  expect(article.textContent).toContain('In short')
})

it('navigation: an entry with strokes and links in it is no trail', async () => {
  const list =
    '<ul><li>Oilskins (<a href="/m">men’s</a> / <a href="/w">women’s</a>)</li><li>Sea boots or shoes / two pairs</li></ul>'
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title></head><body><article><h1>The late ferry</h1>${list}${above}${below}</article></body></html>`,
    'text/html',
  )
  const { removals } = await readArticle(page, { url: 'https://gazette.example/ferry/' })
  expect(removals.map(({ rule }) => rule)).not.toContain('navigation')
})

it('below-text: a line that holds the letters of a byline names nobody', async () => {
  const closing = 'The captain gave the last apples of the crossing to whoever had asked for them'
  const article = await read(`<p>${closing}</p>`, {
    head: '<meta name="author" content="AP">',
    after: '',
  })
  expect(article.byline).toBe('AP')
  expect(article.textContent).toContain(closing)
})

it('repeated: a pull quote goes with whose it is', async () => {
  const quote = paragraphs[3] ?? ''
  const { textContent, removals } = await read(
    `<blockquote><div>${quote}</div><div>The captain of the ferry</div></blockquote>`,
  )
  expect(textContent.split(quote)).toHaveLength(2)
  expect(textContent).not.toContain('The captain of the ferry')
  expect(removals.find(({ rule }) => rule === 'repeated')?.text).toContain('The captain')
})

it('title: a heading with a kicker repeats what a bar at the top has alone', async () => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Why the late ferry came at all</title></head><body><div class="bar"><h1>Why the late ferry came at all</h1></div>
     <main><h2><span>Life on the islands </span><span>:</span><span>Why the late ferry came at all</span></h2>${above}${below}</main></body></html>`,
    'text/html',
  )
  const article = await readArticle(page, { url: 'https://gazette.example/ferry/' })
  expect(article.title).toBe('Why the late ferry came at all')
  expect(article.textContent).not.toContain('came at all')
})

it('repeated: facts of several things may be the same', async () => {
  const facts = (name: string, length: number) =>
    `<h3>${name}</h3><p>The ${name} has crossed the sound every day of the season since she was built.</p>
     <ul><li>Two cabins below the waterline</li><li>${length} metres from stem to stern</li></ul>`
  const article = await read(facts('Petrel', 31) + facts('Fulmar', 28))
  expect(article.textContent.split('Two cabins below the waterline')).toHaveLength(3)
})

it('repeated: a list of a text that comes twice stays once', async () => {
  const list =
    '<ul><li>Oilskins keep the rain out, and the captain asks for them on deck.</li></ul>'
  const article = await read(list, {
    after: `${below}</div><div class="story">${above}${list}${below}`,
  })
  expect(article.textContent.split('Oilskins')).toHaveLength(2)
})

it('read-more: what stands where something is loaded goes, a heading of that word stays', async () => {
  const article = await read(
    `<div>Loading paragraph...</div><h3>Loading and unloading</h3>${below}<p>Loading 4 photos…</p>`,
  )
  expect(article.textContent).not.toMatch(/Loading (?:paragraph|4)/)
  expect(article.textContent).toContain('Loading and unloading')
})

it('marked: a row of cards below the text is other texts, however much they say', async () => {
  const card = (name: string) =>
    `<article><h3>${name}</h3><p>${paragraphs[1]} ${paragraphs[2]} ${paragraphs[3]}</p><a href="/${name}">Open</a></article>`
  const row = `<section class="related-pages"><h2>Explore the coast</h2>${['Petrel', 'Fulmar', 'Gannet'].map(card).join('')}</section>`
  const article = await read('', { after: `${below}${row}` })
  expect(article.textContent).not.toContain('Fulmar')
  expect(article.textContent).toContain('the week had begun after all')
})

it('biography: sentences about the author go, though most of the text stands between headings', async () => {
  const parts = [...paragraphs, ...paragraphs].map(
    (text, i) => `<h3>Leg ${i + 1}</h3><p>${text}</p>`,
  )
  const about =
    'Morwenna has crossed the sound on every ferry of the line since she was a girl of nine.'
  const article = await read(parts.join(''), {
    head: '<meta name="author" content="Morwenna Tyack">',
    after: `</div><div><div>Morwenna Tyack</div><p>${about}</p><p>${about} She lives there.</p>`,
  })
  expect(article.textContent).not.toContain('since she was a girl')
})

it('standfirst: what is told about the author above the text is none', async () => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title><meta name="author" content="Morwenna Tyack"></head><body>
     <h1>The late ferry</h1><div>Morwenna is a writer from the outer islands who has written about boats for twenty years.</div>
     <div>${above}${below}</div></body></html>`,
    'text/html',
  )
  const { textContent } = await readArticle(page, { url: 'https://gazette.example/ferry/' })
  expect(textContent).not.toContain('outer islands who')
})

it('link-block: a linked heading over sentences is the heading of a section', async () => {
  const article =
    await read(`<h3><a href="https://boats.example/petrel">The Petrel of Marrow Point</a></h3>
    <p>She is the oldest boat of the line, and the only one with a piano on board.</p>`)
  expect(article.textContent).toContain('The Petrel of Marrow Point')
})

it('link-block: a linked heading among the paragraphs is one of the text', async () => {
  const article = await read(`<h3><a href="/boats/petrel">The Petrel of Marrow Point</a></h3>
    <p>She is the oldest boat of the line, and the only one with a piano on board.</p>`)
  expect(article.textContent).toContain('The Petrel of Marrow Point')
})

it('link-block: a link around a card goes with all that is in it', async () => {
  const card = (n: number) =>
    `<a href="/other-${n}"><div>From the same series</div><h3>How the port was saved, part ${n}</h3><img src="/${n}.jpg"><div>${n} min</div></a>`
  const article = await read(`<div>${card(3)}${card(4)}</div>`)
  expect(article.content).not.toContain('<img')
  expect(article.textContent).not.toMatch(/part \d|\d min/)
})

it('link-block: a list of links to several other sites is one of sources', async () => {
  const entry = (host: string) =>
    `<li><a href="https://${host}.example/study">What the ${host} found out at sea</a></li>`
  const sources = await read(`<ul>${['institute', 'museum', 'academy'].map(entry).join('')}</ul>`)
  expect(sources.textContent).toContain('What the museum found out at sea')
})

it('below-text: a closing paragraph among those of the text stays', async () => {
  const note = 'Note: all times are those of the timetable printed in the second week of May'
  const article = await read('', { after: `${below}<p>${note}</p>` })
  expect(article.textContent).toContain(note)
})

it('below-text: what stands between the sentences of a text is text', async () => {
  const verses = ['O come aboard, the tide is high', 'and every gull', 'has left the quay']
  const closing = `${verses.map((verse) => `<p>${verse}</p>`).join('')}<p>and so must we.</p>`
  const article = await read('', {
    after: `${below}<p>As the song says:</p>${closing}<p>Gazette</p>`,
  })
  for (const verse of verses) expect(article.textContent).toContain(verse)
  expect(article.textContent).not.toContain('Gazette')
  const times = await read('', {
    after: `${below}<p>Quay 9:00<br>Island 11:00<br>Home 18:30</p><p>Be there.</p>`,
  })
  expect(times.textContent).toContain('Island 11:00')
})

it('below-text: a heading right above a picture is an entry of the list', async () => {
  const figure = '<figure><img src="/petrel.jpg"><figcaption>At the quay</figcaption></figure>'
  const article = await read('', {
    after: `${below}<h2>5. The Petrel</h2>${figure}<h2>Fulmar</h2>`,
  })
  expect(article.textContent).toContain('5. The Petrel')
  expect(article.textContent).not.toContain('Fulmar')
})

it('above-text: a short sentence and a salutation open the text', async () => {
  const opening = '<p>Peace be with you…</p><p><b>On board</b></p><p>Dear all,</p>'
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title></head><body><article><h1>The late ferry</h1><p>As spoken</p>${opening}${above}${below}</article></body></html>`,
    'text/html',
  )
  const { textContent } = await readArticle(page, { url: 'https://gazette.example/ferry/' })
  for (const line of ['Peace be with you', 'On board', 'Dear all,'])
    expect(textContent).toContain(line)
  expect(textContent).not.toContain('As spoken')
})

it.each([
  [
    'share',
    '<ul><li>14.3.2024</li><li>Share: <a href="https://twitter.com/share?u=1">Twitter</a></li></ul>',
  ],
  ['subscription', '<p>Nora Quill</p><p>Subscribers only</p>'],
])('%s: a standfirst that shares its box stays', async (rule, line) => {
  const standfirst = 'The last boat of the summer leaves the quay an hour late.'
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title><meta name="description" content="${standfirst}"></head>
     <body><article><h1>The late ferry</h1><div><div>${standfirst}</div>${line}</div><figure><img src="/quay.jpg"></figure><div>${above}${below}</div></article></body></html>`,
    'text/html',
  )
  const { textContent, removals } = await readArticle(page, {
    url: 'https://gazette.example/ferry/',
  })
  expect(textContent).toContain(standfirst)
  expect(removals.map((removal) => removal.rule)).toContain(rule)
})

it('form: a list beside a form that counts servings stays', async () => {
  const list = ['flour', 'salt', 'yeast', 'water', 'butter']
    .map((one) => `<li>${one}</li>`)
    .join('')
  const article = await read(
    `<h2>Ship’s bread</h2><section><form>For <input type="text" value="4"> people</form><ul>${list}</ul></section>`,
  )
  expect(article.textContent).toContain('yeast')
  expect(article.textContent).not.toContain('people')
})

it('lists between the title and the text belong to it, where they are long and lead nowhere', async () => {
  const list = (items: string[]) => `<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`
  const needs = ['500 g of flour', '10 g of salt', '7 g of yeast', 'water', 'butter']
  const links = ['Bread', 'Soup', 'Fish', 'Cake', 'Tea'].map(
    (one) => `<a href="/${one}">${one}</a>`,
  )
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title></head><body><h1>The late ferry</h1>
     <div>${list(links)}</div><section><h2>What you need</h2>${list(needs)}</section><div class="story">${above}${below}</div></body></html>`,
    'text/html',
  )
  const { textContent } = await readArticle(page, { url: 'https://gazette.example/ferry/' })
  expect(textContent).toMatch(/What you need.*yeast.*ferry to the outer islands/s)
  expect(textContent).not.toContain('Soup')
})

it('figures: a quotation beside its speaker’s portrait is text', async () => {
  const article =
    await read(`<figure><img src="/quill.jpg"><blockquote><p>I never once wished for a bridge.</p></blockquote>
    <figcaption>The captain</figcaption></figure>`)
  const page = new DOMParser().parseFromString(article.content, 'text/html')
  expect(page.querySelector('blockquote')?.closest('figure')).toBeNull()
  expect(page.querySelector('img[src$="quill.jpg"]')).not.toBeNull()
})

it('control: a dialog beside the text is no part of it, however much it says', async () => {
  const terms =
    'You may print this story again as long as you name the Gazette and change no word. '
  const article = await read(`<div role="dialog" aria-modal="true"><p>${terms.repeat(3)}</p></div>`)
  expect(article.textContent).not.toContain('print this story')
})

it('comments: takes the thread that follows its heading side by side', async () => {
  const thread = `<div class="comments-head">Comments</div><div class="comments-body">
    <p>I took the same boat last year, and the boy with the tide table was there already, reading.</p>
    <p>The captain is my uncle, and the collar has been turned up for as long as I can remember.</p></div>`
  const article = await read('', { after: `${below}${thread}` })
  expect(article.textContent).not.toContain('my uncle')
  expect(article.textContent).toContain('the week had begun after all')
})

it('navigation: the page’s own footer goes however much it says, that of a quotation stays', async () => {
  const sentence = (i: number) =>
    `<p>Term ${i} of carriage: whoever boards with a piano pays for it twice, and holds the harbour free of all claims.</p>`
  const terms = Array.from({ length: 9 }, (_, i) => sentence(i)).join('')
  const page = `<body><div class="a"><div class="b"><h1>The late ferry</h1><div>${above}${below}
    <blockquote><p>Nobody on deck was in any hurry to be anywhere else that day.</p><footer>Ada Lund, who sold the tickets</footer></blockquote></div>
    <footer><h2>Terms</h2>${terms}</footer></div></div></body>`
  const { textContent } = await readArticle(new DOMParser().parseFromString(page, 'text/html'), {
    url: 'https://gazette.example/ferry/',
  })
  expect(textContent).toContain('Ada Lund')
  expect(textContent).not.toContain('Term 3')
})

describe('dateline', () => {
  const readBelowTitle = (inner: string) => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><head><title>The late ferry</title></head><body><article><h1>The late ferry</h1>${inner}${above}${below}</article></body></html>`,
      'text/html',
    )
    return readArticle(page, { url: 'https://gazette.example/ferry/' })
  }

  it('keeps a caption that tells when', async () => {
    const pictured = await readBelowTitle(
      '<figure><img src="/a.jpg"><figcaption>The quay, 1 May 2026</figcaption></figure>',
    )
    expect(pictured.textContent).toContain('The quay, 1 May 2026')
  })
})

it('repeated: what comes again within one list is said of several things', async () => {
  const step = '<li>Warm up for ten minutes at an easy pace along the quay.</li>'
  const article = await read(`<ul><li>Monday</li>${step}<li>Tuesday</li>${step}</ul>`)
  expect(article.textContent.split('Warm up')).toHaveLength(3)
})

it('teaser: words with a colon point elsewhere only where a link follows', async () => {
  const warning = 'Watch out for: The gangway moves with the tide, so hold the rail on your way.'
  const { textContent } = await read(
    `<p>${warning}</p><p>More: <a href="/islands">What the islands were called before the war</a></p>`,
  )
  expect(textContent).toContain(warning)
  expect(textContent).not.toContain('before the war')
})

it('marked: a heading that a class lists for the contents stays', async () => {
  const { textContent } = await read(
    `<h2 class="part toc">Which ferries we took</h2>${below}<div class="toc">Ferries and fares</div>${below}`,
  )
  expect(textContent).toContain('Which ferries we took')
  expect(textContent).not.toContain('Ferries and fares')
})

it('footer: a heading that begins with the word copyright is no notice of it', async () => {
  const { textContent } = await read(`<h2>Copyright of the tide table</h2>${below}`, {
    after: `${below}<p>Copyright 2026 The Late Ferry Company</p>`,
  })
  expect(textContent).toContain('Copyright of the tide table')
  expect(textContent).not.toContain('Ferry Company')
})

it('repeated: a sentence that two lists say stays in the first', async () => {
  const list =
    '<ul><li>Oilskins keep the rain out, and the captain asks for them on deck.</li></ul>'
  const { textContent } = await read(`${list}${below}${list}`)
  expect(textContent.split('Oilskins')).toHaveLength(2)
})

it('biography: a caption that begins as the title does is no note on an author', async () => {
  const text = [1, 2, 3].map(() => above).join('<h2>Later</h2>')
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Petrel Ferries sails again</title></head><body><article><h1>Petrel Ferries sails again</h1><div>${text.replaceAll('The ferry', 'Another ferry')}
     <p>Petrel Ferries at the quay</p><p>Petrel came back at dusk, and the quay filled with crates and nets before the bell had rung.</p></div></article></body></html>`,
    'text/html',
  )
  const { textContent } = await readArticle(page, { url: 'https://gazette.example/petrel/' })
  expect(textContent).toContain('Petrel came back')
})

it('share: an entry of a list may lead to several networks', async () => {
  const entry = `<li>Ask those who know the boats. Groups on <a href="https://www.facebook.com/groups/1">Facebook</a>, <a href="https://www.linkedin.com/groups/2">LinkedIn</a> and <a href="https://www.reddit.com/r/boats">Reddit</a> tell which of them are late.</li>`
  const { textContent } = await read(`<ul>${entry}<li>Then call the harbour.</li></ul>`)
  expect(textContent).toContain('Ask those who know')
})

it('card: short entries among longer ones of their shape are entries, not cards', async () => {
  const entry = (name: string, words: string) =>
    `<section class="pick"><h3><a href="/boats/${name}">The ferry called ${name}</a></h3><p>${words}</p></section>`
  const long = paragraphs.concat(paragraphs[0] ?? '').join(' ')
  const { textContent } = await read(
    `${entry('Petrel', long)}${entry('Fulmar', 'She is the fastest of them, and the driest one on deck.')}${entry('Tern', long)}`,
  )
  expect(textContent).toContain('fastest of them')
})

it('call-to-action: a button goes with the note behind it, not with the name before it', async () => {
  const { textContent } = await read(
    `<p><a class="btn" href="https://shop.example/1">See the tickets</a> <span>Links to Shop</span></p>
     <p>The Petrel ferry <a class="btn" href="https://shop.example/2">See the tickets</a></p>`,
  )
  expect(textContent).not.toContain('Links to')
  expect(textContent).toContain('The Petrel ferry')
})

it('dateline: where in a series a page stands is told above the text', async () => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The late ferry</title></head><body><article><h1>The late ferry</h1><p>${paragraphs[0]}</p><div><div><p>Page 1 of 8</p></div></div>${above}${below}</article></body></html>`,
    'text/html',
  )
  const { textContent } = await readArticle(page, { url: 'https://gazette.example/ferry/' })
  expect(textContent).not.toContain('Page 1')
})

it('link-block: a statement whose words all lead to another site is text, a headline there is not', async () => {
  const link = (text: string) => `<p><a href="https://harbours.example/1">${text}</a></p>`
  const { textContent } = await read(
    link('Two in three ferries of the coast left late that year.') +
      link('Why did the ferries of the coast leave late?') +
      link('Shop the Petrel’s ropes.') +
      '<p><a href="#after">What another site shows here can be skipped.</a></p>',
  )
  expect(textContent).not.toContain('be skipped')
  expect(textContent).toContain('Two in three')
  expect(textContent).not.toContain('Why did')
  expect(textContent).not.toContain('Shop the Petrel')
})

it('subscription: pros that name a service are a list of the text', async () => {
  const { textContent } = await read(
    '<div><h3>Pros</h3><ul><li>Flat fares</li><li>24/7 customer service</li><li>Dry decks</li></ul></div>',
  )
  expect(textContent).toContain('Flat fares')
  expect(textContent).toContain('customer service')
})
