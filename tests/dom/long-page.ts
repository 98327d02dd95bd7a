/** A picture of some pixels, drawn as large as asked for: too long to be a stand-in of another. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAKCAIAAAAy3EnLAAAB9UlEQVR42gHqARX+AHlCvfIhBvCEd2Lw88tNdk3HByBRFZoPifLG2srjRLsxEkX9b4TfmtfFs9B2rA6PUwCnNWyIkT8g9vctsCLSTQqW2tQ8FhfBqY54Ep4DJzcQZdCVhk8VraC4RsHA68U0itwAeZrfhJutBdShCsBEHqrutLSO+gsfCr2A6ZijWrpeoL2HmcE1DUOecYl6p1/eMTSkAKpy4FYorG/minM9EWGhXY6uK7BC15WK7bHVlNbREtNPZgL03nEQ6ZOudCKSPX0XEQBl3BkG9j1XmXoK0xs6rkCB9B+0cWU+PVd6jEED+cwZin+J2BrypQAcQBc/GSP3ECwA+qFQoSSzxcebuIdhqNs/QQHCKFsVv+vCFtwbvv6h19brCX1viiTZctpCDqa/hj7tAD/AN6M0AvJJeMcWLzLAWwyuPg069pGZLRJ6NjMfplwne1x/6MmBvMuz1irAeNNS1AD3T81MUzH+9+JfRYhlS6F2l9OIb50LifXDZli4eqT3Sdb1ae8O9iXMF+91eCNvgnsAYYRGXxKCVhegXdguKzwvh5UStuesAw+rqd/C+Cdr+shAoz2MJ9054IAxv7zml4c2AK06/LQell1MW73oPzdIqdeZX+r2n1ojNlzItzOIisQbRRX1in61qs7lI7T+OU2KM1g27yTUXGR+AAAAAElFTkSuQmCC'

const words =
  'ferry bell ledger pebble harbour lantern keeper herring winter mole rope sound'.split(' ')

/** Prose that never says the same twice. */
const sentence = (n: number): string =>
  `Number ${n} tells how the ${words[n % 12]} near the ${words[(n * 5 + 3) % 12]} was found by the ${words[(n * 7 + 1) % 12]}, after ${n + 3} years in which nobody, on either shore, had thought of asking.`

const paragraph = (n: number): string =>
  `<p id="p${n}">${[1, 2, 3].map((i) => sentence(n * 3 + i)).join(' ')}</p>`

/** A page of ten sections with all that an article can hold: pictures, footnotes, code, a table, a formula. */
export const longPage = (language = 'en', dir = 'ltr'): string => {
  const sections = Array.from({ length: 10 }, (_, n) => {
    const extra = [
      `<figure><img src="${picture}" alt="The quay" width="640" height="360"><figcaption>The quay at seven.</figcaption></figure>`,
      `<figure><img src="${picture}" alt="The mole" width="640" height="360"><figcaption>The mole at noon.</figcaption></figure>`,
      '<pre><code class="language-python">print("lit")</code></pre>',
      '<table><caption>Boats</caption><thead><tr><th>Year</th><th>Boats</th></tr></thead><tbody><tr><td>1987</td><td>12</td></tr><tr><td>1988</td><td>14</td></tr></tbody></table>',
      '<p>So it is that <math><mi>b</mi><mo>=</mo><mn>2</mn></math> in every year of the record.</p>',
    ][n]
    return `<h2>Section number ${n + 1}</h2>${[0, 1, 2].map((i) => paragraph(n * 3 + i)).join('')}${extra ?? ''}`
  })
  return `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><title>The boats</title></head><body>
    <article><h1>The boats</h1>
    <p>The first line of it refers to a note<sup id="r1"><a href="#n1">1</a></sup> and goes on, as first lines do, for a good while after that, until it ends.</p>
    ${sections.join('\n')}
    <ol><li id="n1">The note itself stands at the end of everything. <a href="#r1">↩</a></li></ol>
    </article></body></html>`
}
