import { describe, expect, it } from 'vitest'
import type { Article } from '../../article.ts'
import { readArticle } from '../index.ts'

const sentence =
  'The crews worked through the night until the last of the fires on the quay was out, and nobody slept.'
const url = 'https://www.gazette.example/2024/fire'

interface Parts {
  head?: string
  above?: string
  /** Below the sentences, in their own element. */
  end?: string
  below?: string
  address?: string
}

const read = ({
  head = '',
  above = '<h1>Fire at the port</h1>',
  end = '',
  below = '',
  address = url,
}: Parts) =>
  readArticle(
    new DOMParser().parseFromString(
      `<html lang="en"><head>${head}</head><body><article>${above}
       ${`<p>${sentence}</p>`.repeat(4)}${end}</article>${below}</body></html>`,
      'text/html',
    ),
    { url: address },
  )
const graph = (...nodes: object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': nodes })}</script>`

describe('title', () => {
  it.each<[string, Parts, string]>([
    [
      'is the wording in the heading nearest above the text',
      {
        head: `<meta property="og:title" content="Crews save the old quay">${graph({ '@type': 'NewsArticle', headline: 'Fire at the port: what we know' })}`,
        above: `<div><h1>Fire at the port: what we know</h1></div>
          <h2><span>Harbour</span> <div>Crews save the old quay</div></h2>`,
      },
      'Crews save the old quay',
    ],
    [
      'is without the kicker that stands in its heading',
      {
        head: '<meta property="og:title" content="Crews save the old quay">',
        above: '<h1><span>Port fire</span> – Crews save the old quay</h1>',
      },
      'Crews save the old quay',
    ],
    [
      'is the only heading where the head has words for search',
      {
        head: '<title>Port fire 2024: all you need to know</title>',
        above: '<h1>How the port was saved</h1>',
      },
      'How the port was saved',
    ],
    [
      'is the declared headline where no line shows it',
      {
        head: graph({ '@type': 'NewsArticle', headline: 'Crews save the old quay' }),
        above: '<h1>Live</h1>',
      },
      'Crews save the old quay',
    ],
    [
      'is no part of what the page calls itself by, however it is put together',
      {
        head: '<title>Crews save the old quay by night - Harbour News</title><meta name="application-name" content="Crews save the old quay by night - Harbour News">',
        above: '<h1>Crews save the old quay by night</h1>',
      },
      'Crews save the old quay by night',
    ],
    [
      'is without the name of the host',
      { head: '<title>Crews save it all - Gazette.example</title>', above: '' },
      'Crews save it all',
    ],
    [
      'is the page’s own heading where the declared headline repeats what is shared',
      {
        head: `<meta property="og:title" content="Port fire 2024: all to know">${graph({ '@type': 'NewsArticle', headline: 'Port fire 2024: all to know' })}`,
        above: '<h1>How the port was saved</h1>',
      },
      'How the port was saved',
    ],
    [
      'is the headline that an editor declares apart from what is shared',
      {
        head: `<meta property="og:title" content="Port fire: all to know">${graph({ '@type': 'NewsArticle', headline: 'Crews save the old port' })}`,
        above: '<h1>Port live: two more ships leave</h1>',
      },
      'Crews save the old port',
    ],
    [
      'is the heading beside a logo that is a heading too',
      {
        head: '<title>Port fire: all you need to know</title>',
        above: '<h1><a href="/">Northport today</a></h1><h1>How the port was saved</h1>',
      },
      'How the port was saved',
    ],
    [
      'has the numbers that the page shows',
      {
        head: '<meta property="og:title" content="7 ports to see in 2024">',
        above: '<h1>7 ports to see in 2025</h1>',
      },
      '7 ports to see in 2025',
    ],
    [
      'is no intertitle that repeats what is shared',
      {
        head: '<meta property="og:title" content="Port fire: what we know">',
        above: `<h1>All about the fire at the port</h1><p>${sentence}</p><h2>Port fire: what we know</h2>`,
      },
      'All about the fire at the port',
    ],
    [
      'prefers a heading that is about the same to a wording in a plain line',
      {
        head: '<title>Port news</title>',
        above: '<p><a href="/port">Port news</a></p><h1>News of the port that was saved</h1>',
      },
      'News of the port that was saved',
    ],
  ])('%s', async (_, parts, expected) => {
    expect((await read(parts)).title).toBe(expected)
  })

  it.each<[string, Parts, string]>([
    [
      'behind a bar of full width',
      {
        head: '<title>古い岸壁を守る人たち｜港の新聞</title><meta property="og:site_name" content="港の新聞">',
        above: '',
      },
      '古い岸壁を守る人たち',
    ],
    [
      'before a bar without spaces',
      {
        head: '<title>HARBOUR EASY|古い岸壁を守る人たち</title><meta property="og:site_name" content="Harbour Easy">',
        above: '',
      },
      '古い岸壁を守る人たち',
    ],
    [
      'where the head stands in the body',
      {
        above:
          '<title>Fire at the port — Gazette</title><h1>94</h1><h1><a href="/2024/fire">Fire at the port</a></h1>',
      },
      'Fire at the port',
    ],
    [
      'that is the beginning of its whole name',
      {
        head: '<title>Crews save the quay | Harbour Gazette</title><meta property="og:site_name" content="Harbour Gazette Online">',
        above: '',
      },
      'Crews save the quay',
    ],
    [
      'that is the domain around its host',
      {
        head: '<title>Crews save the quay | Gazette.example</title>',
        above: '',
        address: 'https://promotions.gazette.example/2024/quay',
      },
      'Crews save the quay',
    ],
    [
      'that names the parts of its host',
      {
        head: '<title>Crews save the quay | Gazette Harbour</title>',
        above: '',
        address: 'https://harbour.gazette.example/2024/quay',
      },
      'Crews save the quay',
    ],
    [
      'whose accents its host leaves out',
      {
        head: '<title>Crews save the quay │ Málaga Gazette</title>',
        above: '',
        address: 'https://www.malaga-gazette.example/2024/quay',
      },
      'Crews save the quay',
    ],
  ])('is without the name of the site %s', async (_, parts, title) => {
    expect((await read(parts)).title).toBe(title)
  })

  it('stands in the header alone, in whichever wording the page’s own heading has it', async () => {
    const { title: shown, textContent } = await read({
      head: `<meta property="og:title" content="Port fire: all to know">${graph({ '@type': 'NewsArticle', headline: 'Crews save the old port' })}`,
      above: '<h1>Port live: two more ships leave</h1>',
    })
    expect(shown).toBe('Crews save the old port')
    expect(textContent).not.toContain('two more ships')
  })
})

describe('byline', () => {
  const portrait = (name: string) =>
    `<div><img class="h-8 rounded-full" src="/p.jpg" alt="${name}"><div><p>${name}</p><p>Harbour desk</p></div></div>`
  it.each<[string, Parts, string | null]>([
    [
      'stands beside a portrait of the same name',
      { above: `<h1>Fire at the port</h1>${portrait('Ana Ruiz')}` },
      'Ana Ruiz',
    ],
    ['is nobody whose portrait stands in the text', { end: portrait('Tom Li') }, null],
    [
      'stands in a box of the author by its name',
      {
        below:
          '<div class="theme-author-box"><img class="theme-author-box__avatar" src="/p.jpg"><h4 class="theme-author-box__name">Ana Ruiz</h4><p>Harbour desk</p></div>',
      },
      'Ana Ruiz',
    ],
    [
      'stands right behind a label in an element of its own',
      { above: '<h1>Fire at the port</h1><div><span>By</span><span>Ana Ruiz</span></div>' },
      'Ana Ruiz',
    ],
  ])('%s', async (_, parts, expected) => {
    expect((await read(parts)).byline).toBe(expected)
  })
  it('stands near the page’s own heading, where that is another wording than the title', async () => {
    const links = '<p><a href="/a">Alpha</a></p>'.repeat(16)
    const { byline } = await read({
      head: `<meta property="og:title" content="Port fire: all to know">${graph({ '@type': 'NewsArticle', headline: 'Crews save the old port' })}`,
      above: `${links}<h1>Two more ships leave</h1><p>By Ana Ruiz</p>`,
    })
    expect(byline).toBe('Ana Ruiz')
  })

  const byline = async (parts: Parts): Promise<string | null> => (await read(parts)).byline
  const title = '<h1>Fire at the port</h1>'
  it.each<[string, Parts, string | null]>([
    [
      'follows references within JSON-LD',
      {
        head: graph(
          { '@type': 'NewsArticle', headline: 'Fire at the port', author: { '@id': '#ana' } },
          { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
        ),
      },
      'Ana Ruiz',
    ],
    [
      'joins names that JSON-LD writes in parts, and leaves agencies out beside people',
      {
        head: graph({
          '@type': 'NewsArticle',
          headline: 'Fire at the port',
          author: [
            { '@type': 'Organization', name: 'Northern News Agency' },
            { '@type': 'Person', givenName: 'Ana', familyName: 'Ruiz' },
          ],
        }),
      },
      'Ana Ruiz',
    ],
    [
      'reads every tag of the head, and addresses in none',
      {
        head: `<meta property="article:author" content="https://social.example/gazette">
          <meta name="dc.creator" content="Ana Ruiz"><meta name="dc.creator" content="Jo Li">`,
      },
      'Ana Ruiz, Jo Li',
    ],
    [
      'prefers who signs on the page to the site that publishes',
      {
        head: '<meta property="og:site_name" content="Gazette"><meta name="author" content="gazette.example, Northport">',
        above: `${title}<div class="entry-author">By Ana Ruiz, 3 May 2024</div>`,
      },
      'Ana Ruiz',
    ],
    [
      'takes the account that markup names',
      { above: `${title}<p>3 May 2024 <a rel="author" href="/u/1">marla77</a></p>` },
      'marla77',
    ],
    [
      'is looked for below the heading, not below the bar that repeats it',
      {
        above: `<header><div>Fire at the port</div>${'<p>Section of the paper</p>'.repeat(20)}</header>${title}<div><span class="pb-byline">By Ana Ruiz</span> <span>March 18 at 3:57 PM</span> <a href="/follow">Follow @ana</a></div>`,
        below: `${'<p>Elsewhere in the paper</p>'.repeat(20)}<footer class="byline">By Jo Li</footer>`,
      },
      'Ana Ruiz',
    ],
    [
      'reads a label and the name in the line after it as one',
      { above: `${title}<div>Written by</div><div>Ana Ruiz</div>` },
      'Ana Ruiz',
    ],
    [
      'reads the lines of an element apart',
      { above: `${title}<div class="author"><p>Ana Ruiz</p><p>March 14, 2024</p></div>` },
      'Ana Ruiz',
    ],
    [
      'takes the link to an author’s page beside the title, and no link to what he wrote about',
      {
        above: `${title}<p><a href="/port/north-port">North Port</a> <a href="/authors/ana-ruiz">Ana Ruiz</a></p>`,
      },
      'Ana Ruiz',
    ],
    [
      'prefers a signature below the text to an account of the site',
      {
        head: `<meta property="og:site_name" content="Harbour Gazette">${graph({ '@type': 'NewsArticle', headline: 'Fire at the port', author: { '@type': 'Person', name: 'Harbour Team' } })}`,
        above: title,
        end: '<p><strong>Ana Ruiz</strong></p>',
      },
      'Ana Ruiz',
    ],
    [
      'reads the name before an office, as Korean lines have it',
      { above: `${title}<div>입력 2024.03.14 21:14 | 수정 2024.03.14 21:30 김민수 기자</div>` },
      '김민수',
    ],
    [
      'takes a name set to the right below the text, though more follows',
      {
        above: title,
        end: '<div align="right"><i>Ana Ruiz</i></div><p><a href="/print">Print</a> North Port</p>',
      },
      'Ana Ruiz',
    ],
    [
      'names the account of the site where nobody signs',
      {
        head: `<meta property="og:site_name" content="Harbour Gazette">${graph({ '@type': 'NewsArticle', headline: 'Fire at the port', author: { '@type': 'Person', name: 'Harbour Team' } })}`,
        above: title,
      },
      'Harbour Team',
    ],
    [
      'takes a box below the text, where only one person is named',
      { below: '<div class="author-box"><span class="author-name">Ana Ruiz</span></div>' },
      'Ana Ruiz',
    ],
    [
      'takes no one from the cards of other articles',
      {
        below:
          '<div><span class="author-name">Ana Ruiz</span></div><div><span class="author-name">Jo Li</span></div>',
      },
      null,
    ],
    [
      'takes no one from the comments',
      { below: '<ol class="comments"><li><b class="author vcard">Ana Ruiz</b> Well.</li></ol>' },
      null,
    ],
    [
      'ends where the text of its own does: an office, a place, a weekday follow',
      {
        above: `${title}<p class="author vcard"><a href="/u"><b class="fn">Ana Ruiz</b></a> <span>Senior Harbour Correspondent</span></p>`,
      },
      'Ana Ruiz',
    ],
    [
      'ends where its line breaks, or a date begins with the weekday',
      {
        above: `${title}<div>By <a href="/ana">Ana Ruiz</a>, Jo Li<br>Gazette.example<br><a href="/archive">Archive</a></div>`,
      },
      'Ana Ruiz, Jo Li',
    ],
    [
      'has no name of an account behind it',
      {
        above: `${title}<p class="byline">By <a href="/ana">Ana Ruiz</a> <a href="https://social.example/ana">@anaruiz</a> <span>on June 26, 2024 at 9:00a</span></p>`,
      },
      'Ana Ruiz',
    ],
    [
      'has no trade of those it names',
      {
        above: `${title}<div>By <span>Ana Ruiz<i>, Privacy and Digital Security Expert</i></span> &amp; <span>Jo Li<i>, Home Security Analyst</i></span></div>`,
      },
      'Ana Ruiz, Jo Li',
    ],
    [
      'is what a card of the page says behind such a label',
      {
        head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">',
        below: '<div class="author-box"><h3 class="author-name">Über den Autor</h3></div>',
      },
      'Ana Ruiz',
    ],
    [
      'stands among the fields of a line below the text',
      { above: title, end: '<p>Date: 9.3.2004<br>Author: Ana Ruiz<br>Source: Gazette</p>' },
      'Ana Ruiz',
    ],
    [
      'ends with the link that it is',
      {
        above: `${title}<p>Posted by <a href="/u">Marla</a> <a href="/c">In Harbours</a></p>`,
      },
      'Marla',
    ],
    [
      'is no firm by its address',
      { head: '<meta name="author" content="Web Works Ltd www.web.example">' },
      null,
    ],
    ['is no sentence that begins with "By"', { above: `${title}<p>By Night and Day</p>` }, null],
  ])('%s', async (_, parts, expected) => {
    expect(await byline(parts)).toBe(expected)
  })
})

describe('canonical address', () => {
  const canonical = async (head: string): Promise<Article['canonicalUrl']> =>
    (await read({ head })).canonicalUrl
  it.each([
    [
      '<link rel="canonical" href="/2024/fire?id=1#top">',
      'https://www.gazette.example/2024/fire?id=1',
    ],
    [
      '<base href="/2024/"><link rel="canonical" href="blaze">',
      'https://www.gazette.example/2024/blaze',
    ],
    ['<link rel="canonical" href="https://agency.example/fire">', 'https://agency.example/fire'],
    [
      '<meta property="og:url" content="https://gazette.example/fire">',
      'https://gazette.example/fire',
    ],
    ['<meta property="og:url" content="https://other.example/fire">', null],
    ['<link rel="canonical" href="/">', null],
    ['<link rel="canonical" href="/a"><link rel="canonical" href="/b">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['', null],
  ])('%s', async (head, expected) => {
    expect(await canonical(head)).toBe(expected)
  })
})

it('the page’s own heading is the line of the title, though it is a link: no caption below it', async () => {
  const figure = '<figure><img src="/quay.jpg"><figcaption>Fire at the port</figcaption></figure>'
  const article = await read({
    above: `<h1><a href="/2024/fire">Fire at the port</a></h1><p>By Ana Ruiz</p>`,
    end: figure.repeat(3),
  })
  expect(article).toMatchObject({ title: 'Fire at the port', byline: 'Ana Ruiz' })
  expect(article.textContent).toContain(sentence)
})

it('tags and times are as the page writes them', async () => {
  const article = await read({
    head: graph({
      '@type': 'NewsArticle',
      headline: 'Fire at the port',
      keywords: 'Ports, Fires',
      datePublished: '2024-05-03T22:10:00-0500',
      dateModified: '2024-05-04 07:00',
    }),
  })
  expect(article).toMatchObject({
    tags: ['Ports', 'Fires'],
    publishedTime: '2024-05-03T22:10:00-05:00',
    modifiedTime: '2024-05-04T07:00',
  })
})

describe('lead image', () => {
  const lead = async (...addresses: string[]) => {
    const tags = addresses.map(
      (one, i) => `<meta property="${i ? 'twitter' : 'og'}:image" content="${one}">`,
    )
    return (await read({ head: tags.join('') })).leadImage
  }
  it.each([
    'img/logo.png',
    'img/Gazette_Logo_FB.gif',
    'img/og-default.png',
    'static/og.png',
    'img/placeholder-1200x630.jpg',
  ])('is not the site’s own: %s', async (address) => {
    expect(await lead(address)).toBeNull()
    expect(await lead(address, 'img/quay.jpg')).toBe(new URL('img/quay.jpg', url).href)
  })

  it.each(['img/the-new-logo-of-the-port.jpg', 'sites/default/files/quay.jpg', 'img/catalogo.jpg'])(
    'is the article’s: %s',
    async (address) => {
      expect(await lead(address)).toBe(new URL(address, url).href)
    },
  )
})

describe('the day of an article whose head tells none', () => {
  it.each([
    [
      'stands right above the title',
      '<div><p>09.03.2004 21:14</p><h1>Fire at the port</h1></div>',
      '2004-03-09',
    ],
    ['may be one of the Buddhist era', '<h1>Fire at the port</h1><p>9/3/2567</p>', '2024-03-09'],
    [
      'opens the box of the title, on pages of diaries',
      '<p>News</p><p>Sport</p><p>Port</p><div><h2>Tuesday, March 9, 2004</h2><div><div><h1>Fire at the port</h1></div></div></div>',
      '2004-03-09',
    ],
    [
      'is that of the mark that names it in its title',
      '<h1>Fire at the port</h1><abbr class="published" title="2004-03-09T08:00:00Z">08:00</abbr>',
      '2004-03-09T08:00:00Z',
    ],
    [
      'opens the first sentence',
      `<h1>Fire at the port</h1><p>9.3.2004 – ${sentence}</p>`,
      '2004-03-09',
    ],
    ['is not that of the bar above', '<div><p>09.03.2004</p></div><h1>Fire at the port</h1>', null],
  ])('%s', async (_, above, expected) => {
    expect((await read({ above })).publishedTime).toBe(expected)
  })

  it('is told by the address', async () => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><body><h1>Fire at the port</h1><p>${sentence}</p></body></html>`,
      'text/html',
    )
    const { publishedTime } = await readArticle(page, {
      url: 'https://www.gazette.example/2004/03/09/fire/',
    })
    expect(publishedTime).toBe('2004-03-09')
  })

  it('stands below the text, where all days there are the same', async () => {
    const end = '<p>North Port</p>'.repeat(9)
    const one = await read({
      end: `${end}<p>Published on: 9.3.2004 Author: Ana Ruiz Source: Gazette</p>`,
    })
    expect(one.publishedTime).toBe('2004-03-09')
    const two = await read({ end: `${end}<p>9.3.2004</p><p>12.3.2004</p>` })
    expect(two.publishedTime).toBeNull()
  })
})
