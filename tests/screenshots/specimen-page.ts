import { landscape } from './landscape.ts'

const code = `/** Days until the boat is back. */
export function daysLeft(boats: Map<string, Date>, name = 'Sorrel'): number {
  const due = boats.get(name) // undefined when it never left
  if (due === undefined) return 0
  return Math.ceil((due.getTime() - Date.now()) / 86_400_000)
}`

const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

/** A page of invented news that has one of everything that an article can hold. */
export const specimenPage = (): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The ferry that would not retire | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2025-09-14T07:30:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sea">Sea</a></nav>
<article><h1>The ferry that would not retire</h1>
<p>For forty-one years the <em>Sorrel</em> has crossed the sound eleven times a day, and for the last nine of them she has been about to stop. On Tuesday she left the quay at ten past seven, as she does, with fourteen bicycles, a piano, and the mail.<sup id="r1"><a href="#n1">1</a></sup></p>
<figure><img src="${landscape()}" width="960" height="540" alt="The sound in the evening, seen from the mole"><figcaption>The sound on Tuesday evening, seen from the old mole. Photograph: Ben Oakes</figcaption></figure>
<p>“People ask me when the bridge will come,” says Marit Holm, who has been at the wheel since the spring of 1998. “I tell them that the bridge has been coming for as long as I have been going.” She has a <a href="/timetable">timetable</a> pinned above the compass, printed before the decimal point reached the fare office.</p>
<h2>Eleven crossings</h2>
<p>Everything on the island is arranged around them. The school bell waits for the second, the baker for the third; the doctor, who lives on the far shore, has not missed the fifth in twelve years, and nobody on the island can remember what was done before there was a fifth to be missed.</p>
<blockquote><p>A bridge is only a road that forgot where it was going. A ferry asks you, each time, whether you are sure.</p></blockquote>
<p>What she carries is counted by hand, in a ledger that is now in its third volume:</p>
<table><caption>Carried in a year</caption><thead><tr><th>Year</th><th>People</th><th>Bicycles</th><th>Pianos</th></tr></thead><tbody>
${row(['1998', '61,204', '8,311', '2'])}${row(['2008', '74,950', '17,640', '1'])}${row(['2018', '70,118', '31,077', '4'])}${row(['2024', '82,461', '40,902', '3'])}</tbody></table>
<h2>What the bridge would cost</h2>
<p>The council has had the sum done three times. Each time it came out larger, and each time the paper it was done on was lent to somebody and never seen again. The formula was simple enough: <math display="block"><mi>c</mi><mo>=</mo><mfrac><mrow><mi>n</mi><mo>·</mo><msup><mi>l</mi><mn>2</mn></msup></mrow><mrow><mn>2</mn><mi>t</mi></mrow></mfrac></math> with the length of the sound for <i>l</i>, and hope for <i>t</i>.</p>
<ul><li>Two piers on the island side, where the cormorants are.</li><li>One in the middle, where there is no bottom that anybody has found.</li><li>A road at the other end, which belongs to the railway.</li></ul>
<h3>The program</h3>
<p>Since last year the crossings are also on the web. The schoolmaster wrote the program, and put it up at the ticket office for everyone to read:</p>
<pre><code class="language-typescript">${code.replaceAll('<', '&lt;')}</code></pre>
<p>It is right on most days. On the others, Holm rings the bell twice, and the island knows.</p>
<h2>Until further notice</h2>
<p>On the quay a sign says that the service will end on the last day of the year. It does not say of which year. The letters have been painted over so often, says the man who paints them, that the board is now thicker than the plank it hangs on.</p>
<ol><li id="n1">The mail is carried free of charge, by an agreement of 1911 that neither side has been able to find. <a href="#r1">↩</a></li></ol>
</article><footer><p>© The Harbour Post</p></footer></body></html>`
