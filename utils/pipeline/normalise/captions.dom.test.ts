import { describe, expect, it } from 'vitest'
import { bodyOf, sentence } from '../../../tests/read-body.ts'

const captionOf = (body: Element): string =>
  (body.querySelector('figure > figcaption')?.textContent ?? '').replace(/\s+/g, ' ').trim()

describe('a caption', () => {
  it.each([
    [
      'who took the picture, behind the caption',
      '<figure><img src="/a.jpg"><figcaption>The quay</figcaption>A. Nother/Agency</figure>',
    ],
    [
      'who took the picture, within the box of the picture',
      '<figure><div><img src="/a.jpg"><p>A. Nother/Agency</p></div><figcaption>The quay</figcaption></figure>',
    ],
  ])('holds %s', async (_, figure) => {
    const body = await bodyOf(figure)
    expect(captionOf(body)).toBe('The quay A. Nother/Agency')
    expect(body.querySelector('figure')?.textContent?.trim()).toContain('The quay')
  })

  it('is made of a text that stands loose in the figure', async () => {
    const body = await bodyOf(
      '<figure><a href="/a-large.jpg"><img src="/a.jpg"></a>The quay at dawn</figure>',
    )
    expect(captionOf(body)).toBe('The quay at dawn')
  })

  it('is told by its class beside a picture whose source stands in noscript too', async () => {
    const body = await bodyOf(
      `<div class="group"><div><img src="/a.jpg"></div><noscript><img src="/a.jpg" alt="${sentence}"></noscript><p class="imageCaption">The quay at dawn</p></div>`,
    )
    expect(captionOf(body)).toBe('The quay at dawn')
  })

  it('is none above a list with signs for pictures, whatever its class says', async () => {
    const sign =
      '<span role="img" aria-label="Minus" style="mask:url(/minus.svg) no-repeat;background:currentColor"></span>'
    const body = await bodyOf(
      `<p>${sentence} A.</p><section><div><div class="caption">Cons</div></div><div>${sign}<div>Dear</div></div></section>`,
    )
    expect(body.querySelector('figure')).toBeNull()
    expect(body.textContent).toContain('Dear')
  })

  it('belongs to the figure that it follows', async () => {
    const body = await bodyOf(
      `<div><p>${sentence} A.</p><figure><img src="/a.jpg"></figure><figcaption>The quay at dawn</figcaption></div>`,
    )
    expect(captionOf(body)).toBe('The quay at dawn')
    expect(body.querySelectorAll('figcaption')).toHaveLength(1)
  })

  it('takes nothing from figures of several pictures', async () => {
    const body = await bodyOf(
      '<figure><div><img src="/a.jpg"><p>First</p></div><div><img src="/b.jpg"><p>Second</p></div></figure>',
    )
    expect(body.querySelector('figcaption')).toBeNull()
    expect(body.textContent).toContain('First')
  })
})

it('a drawing upon a picture is no picture of the article', async () => {
  const body = await bodyOf(
    '<figure><img src="/a.jpg"><a href="/a-large.jpg"><img src="/zoom.svg" alt="Enlarge"></a></figure><figure><img src="/chart.svg"></figure>',
  )
  expect([...body.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
    'https://gazette.example/a.jpg',
    'https://gazette.example/chart.svg',
  ])
})
