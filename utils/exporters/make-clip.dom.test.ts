import { expect, it } from 'vitest'
import { readWith } from '../../tests/read-body.ts'
import { makeClip } from './make-clip.ts'

const inner = `<h2 id="night">Night</h2><p>See <a href="/log">the <b>log</b></a> of the crews.</p>
  <figure><img src="/a.png" alt="Smoke"><figcaption>Smoke over the quay</figcaption></figure>`

it('is formatted and plain text together', async () => {
  const { html, plain } = await makeClip('rich', await readWith(inner))
  const page = new DOMParser().parseFromString(html ?? '', 'text/html')
  expect(page.querySelector('h1')?.textContent).toBe('Fire')
  expect(page.querySelector('a[href="https://gazette.example/log"] b')?.textContent).toBe('log')
  expect(page.querySelector('img')?.getAttribute('src')).toBe('https://gazette.example/a.png')
  expect(page.body.lastElementChild?.querySelector('a')?.getAttribute('href')).toBe(
    'https://gazette.example/fire/',
  )
  expect(html).not.toMatch(/data-lisible|lisible-|loading=/)
  expect(plain).toMatch(/^Fire\n/)
  expect(plain).toContain('Night\n-----')
})

it('is Markdown without front matter, its source below', async () => {
  const { html, plain } = await makeClip('markdown', await readWith(inner))
  expect(html).toBeNull()
  expect(plain).toMatch(/^# Fire\n/)
  expect(plain).toContain('[the **log**](https://gazette.example/log)')
  expect(plain).toMatch(/\[gazette\.example\]\(https:\/\/gazette\.example\/fire\/\)\n$/)
})
