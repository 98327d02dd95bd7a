import { readFileSync } from 'node:fs'
import type { Site } from './serve.ts'

/** The picture that the page shows. */
export const picture = readFileSync('public/icon/128.png')

const type = { 'content-type': 'image/png' }
const sentence = 'The crews worked through the night until the last of the fires was out.'

/** Serves a page with a picture of its own site, one that another site gives to everybody, and one that it does not. */
export function picturedPage(site: Site, elsewhere: Site): string {
  const pictures = [
    site.add('/own.png', picture, type),
    elsewhere.add('/open.png', picture, { ...type, 'access-control-allow-origin': '*' }),
    elsewhere.add('/guarded.png', picture, type),
  ]
  const figures = pictures.map(
    (address) =>
      `<figure><img src="${address}" alt="Smoke"><figcaption>${address}</figcaption></figure><p>${sentence} ${address}</p>`,
  )
  return site.add(
    '/pictures',
    `<html lang="en"><title>Fire</title><article><h1>Fire</h1><p>${sentence}</p>${figures.join('')}<p>${sentence}</p></article></html>`,
  )
}
