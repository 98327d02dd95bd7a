/** A page that the bench writes itself, by how long its article is. */
export interface SpeedPage {
  name: string
  paragraphs: number
}

/** Each ten times the one before, but for the first; the last has 1 MB of text in 50,000 nodes. */
export const speedPages: SpeedPage[] = [
  { name: 'small', paragraphs: 8 },
  { name: 'median', paragraphs: 25 },
  { name: 'long', paragraphs: 250 },
  { name: 'very long', paragraphs: 2500 },
]

const words =
  'harbour morning council ferry bridge winter market village engineer river signal weather station letter garden ' +
  'evening captain village school window mountain railway question answer project travel season country people water'
const vocabulary = words.split(' ')
const perSentence = 11
const sentences = 4

const word = (at: number): string => vocabulary[(at * 7 + (at >> 4)) % vocabulary.length] ?? ''

function sentence(seed: number): string {
  const said = Array.from({ length: perSentence }, (_, i) => word(seed * perSentence + i)).join(' ')
  return `The ${said} and that was ${seed}.`
}

/** Text with a link and an emphasis in it, as paragraphs of the web have them. */
function paragraph(at: number): string {
  const [first, second, ...rest] = Array.from({ length: sentences }, (_, i) =>
    sentence(at * sentences + i),
  )
  return `<p>${first} <a href="/source/${at}">${second}</a> ${rest[0]} <em>${word(at)}</em> ${rest.slice(1).join(' ')}</p>`
}

/** What stands between paragraphs: a heading, a picture, a pointer to another article. */
function between(at: number): string {
  if (at % 10 === 4) return `<h2>Part ${at}: ${word(at)} and ${word(at + 1)}</h2>`
  if (at % 10 === 8)
    return `<figure><img src="/pictures/${at}.jpg" alt=""><figcaption>${sentence(at)}</figcaption></figure>`
  return at % 10 === 9
    ? `<div class="teaser"><a href="/other/${at}">Read also: ${word(at)}</a></div>`
    : ''
}

const menuEntry = (at: number): string =>
  `<li class="menu-item"><a href="/section/${at}"><span>${word(at)} ${at}</span></a></li>`

const comment = (at: number): string =>
  `<div class="comment" id="comment-${at}"><div class="meta"><span>Reader ${at}</span> <time>${at} h</time></div><div>Thanks, ${word(at)}.</div></div>`

const each = (length: number, write: (at: number) => string): string =>
  Array.from({ length }, (_, at) => write(at)).join('\n')

/** Writes a page: menus, an article, and below it a comment for each of its paragraphs. */
export const writePage = ({ name, paragraphs }: SpeedPage): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The ${name} article of the harbour | Bench</title>
<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}.menu-item{display:inline}</style></head>
<body><header><nav><ul>${each(40, menuEntry)}</ul></nav>
<form><input type="search" name="q" aria-label="Search"></form></header>
<main><article><h1>The ${name} article of the harbour</h1><p class="byline">By <a href="/people/1">Ada Quill</a></p>
${each(paragraphs, (at) => paragraph(at) + between(at))}
</article><aside class="related"><h2>Related</h2><ul>${each(10, menuEntry)}</ul></aside>
<section id="comments"><h2>Comments</h2>${each(paragraphs, comment)}</section></main>
<footer><ul>${each(30, menuEntry)}</ul><p>© Bench</p></footer></body></html>`
