import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sanitise } from './index.ts'

const url = 'https://news.example/2024/fire/'
const html = (dirty: string): string => {
  const holder = document.createElement('div')
  holder.append(document.importNode(sanitise(dirty, url), true))
  return holder.innerHTML
}

declare global {
  var attacked: string | undefined
}

beforeEach(() => {
  globalThis.attacked = undefined
})
afterEach(() => {
  document.body.replaceChildren()
})

describe('what must not run', () => {
  it.each([
    ['<script>attacked = "script"</script>'],
    ['<img src=x onerror="attacked = \'onerror\'">'],
    ['<svg onload="attacked = \'svg\'"><circle/></svg>'],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=attacked=1&gt;">',
    ],
    ['<form action="https://evil.example"><input autofocus onfocus="attacked = 1"></form>'],
    ['<iframe srcdoc="<script>parent.attacked = 1</script>"></iframe>'],
    ['<a href="javascript:attacked=1" id="go">x</a>'],
    ['<a href="&#106;ava\tscript:attacked=1" id="go">x</a>'],
    ['<noscript><p title="</noscript><img src=x onerror=attacked=1>">'],
    ['<template><img src=x onerror="attacked = 1"></template>'],
    ['<details open ontoggle="attacked = 1"><summary>x</summary></details>'],
    [
      '<style>@import "https://evil.example"</style><p style="background:url(https://evil.example)">x</p>',
    ],
    ['<a href="data:text/html,<script>1</script>" id="go">x</a>'],
    ['<object data="javascript:attacked=1"></object><embed src="javascript:attacked=1">'],
    ['<math href="javascript:attacked=1"><mi href="javascript:attacked=1">x</mi></math>'],
  ])('%s', async (dirty) => {
    const body = document.createElement('div')
    body.append(document.importNode(sanitise(dirty, url), true))
    document.body.append(body)
    body.querySelector<HTMLElement>('#lisible-go')?.click()
    await new Promise((resolve) => setTimeout(resolve))
    expect(globalThis.attacked).toBeUndefined()
    expect(body.innerHTML).not.toMatch(
      /<(?:script|style|form|input|iframe|svg|object|embed|template)|\son\w+=|javascript:|style=/i,
    )
  })
})

describe('addresses', () => {
  it('become absolute; other schemes go', () => {
    expect(html('<a href="../more/">x</a>')).toContain('href="https://news.example/2024/more/"')
    expect(html('<a href="ftp://news.example/">x</a>')).not.toContain('href')
    expect(html('<a href="mailto:a@b.example">x</a>')).toContain('mailto:a@b.example')
  })
  it('of images: every candidate of a source set', () => {
    const image = html(
      '<img src="/a.jpg" srcset="/a,1.jpg 1x, javascript:x 2x, //cdn.example/b.jpg 3x">',
    )
    expect(image).toContain('src="https://news.example/a.jpg"')
    expect(image).toContain(
      'srcset="https://news.example/a,1.jpg 1x, https://cdn.example/b.jpg 3x"',
    )
  })
  it('of images: raster data only', () => {
    expect(html('<img src="data:image/png;base64,AAAA">')).toContain('data:image/png')
    expect(html('<img src="data:image/svg+xml,<svg/>">')).not.toContain('data:')
  })
})

it('prefixes ids and links to them alike, and lets stamps through', () => {
  const body = html('<p id="note1" data-lisible-n="7" data-x="1"><a href="#note1">1</a></p>')
  expect(body).toBe(
    '<p id="lisible-note1" data-lisible-n="7"><a href="#lisible-note1" rel="noopener noreferrer">1</a></p>',
  )
})
