import { describe, expect, it } from 'vitest'
import type { ImageType } from './embedded-image.ts'
import { fitImage } from './fit-image.ts'
import { gatherImages, NotAllowed, type Progress } from './gather-images.ts'
import { sniffType } from './sniff-type.ts'

const plain: ImageType[] = ['image/png', 'image/jpeg', 'image/gif']
const idle = new AbortController().signal

/** Sixteen pixels square, in a type that no canvas writes. */
const avif = Uint8Array.from(
  atob(
    'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAA' +
      'AAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAACAAAAAoaWluZgAA' +
      'AAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAABAAAAAQAAAA' +
      'EHBpeGkAAAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAA' +
      'AChtZGF0EgAKCDgM/9hAQ0GkMhIWQAYYYYQAAHids5kvghPYkGg=',
  ),
  (letter) => letter.charCodeAt(0),
)

async function picture(
  type: string,
  width: number,
  ground = '#963',
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, 10)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.fillStyle = ground
  context.fillRect(0, 0, width, 10)
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())
}

const sizeOf = async ({ type, bytes }: { type: string; bytes: Uint8Array<ArrayBuffer> }) => {
  const { width, height } = await createImageBitmap(new Blob([bytes], { type }))
  return [width, height]
}

describe('a picture for a file', () => {
  it.each(['image/png', 'image/jpeg', 'image/webp'])(
    'of %s is known by its bytes',
    async (type) => {
      expect(sniffType(await picture(type, 10))).toBe(type)
    },
  )

  it('stays as it is where every reading system shows it', async () => {
    const bytes = await picture('image/jpeg', 100)
    expect(await fitImage(bytes, plain)).toEqual({ type: 'image/jpeg', bytes })
  })

  it('becomes JPEG, or PNG where its ground shows', async () => {
    expect((await fitImage(await picture('image/webp', 10), plain)).type).toBe('image/jpeg')
    const clear = await fitImage(await picture('image/webp', 10, 'transparent'), plain)
    expect([clear.type, sniffType(clear.bytes)]).toEqual(['image/png', 'image/png'])
  })

  it('of AVIF is known by its bytes, and becomes JPEG', async () => {
    expect(sniffType(avif)).toBe('image/avif')
    const fitted = await fitImage(avif, plain)
    expect([fitted.type, sniffType(fitted.bytes)]).toEqual(['image/jpeg', 'image/jpeg'])
    expect(await sizeOf(fitted)).toEqual([16, 16])
  })

  it('stays WebP where the file may hold that', async () => {
    const bytes = await picture('image/webp', 10)
    expect(await fitImage(bytes, ['image/webp'])).toEqual({ type: 'image/webp', bytes })
  })

  it('is at most 2,000 px long', async () => {
    expect(await sizeOf(await fitImage(await picture('image/png', 4000), plain))).toEqual([2000, 5])
  })
})

describe('the pictures of a body', () => {
  const bodyOf = (...addresses: string[]) => {
    const body = document.implementation.createHTMLDocument('').createElement('div')
    for (const address of addresses) {
      const image = body.ownerDocument.createElement('img')
      image.setAttribute('src', address)
      body.append(image)
    }
    return body
  }
  const site = 'https://gazette.example'
  const guarded = 'https://guarded.example/b.png'
  const progress: string[] = []
  const wanted = {
    types: plain,
    signal: idle,
    onProgress: ({ done, total }: Progress) => progress.push(`${done}/${total}`),
    async fetchBytes(address: string) {
      if (address === guarded) throw new NotAllowed(address)
      if (address.endsWith('.svg')) return new TextEncoder().encode('<svg onload="x()">')
      if (address.endsWith('lost.png')) throw new Error('404')
      return picture('image/png', 10)
    },
  }

  it('are fetched, each once; those that fail or are none are left out', async () => {
    const good = `${site}/a.png`
    const body = bodyOf(good, good, `${site}/a.svg`, `${site}/lost.png`, guarded)
    const { images, total, hosts } = await gatherImages(body, wanted)
    expect([...images.keys()]).toEqual([good])
    expect(total).toBe(4)
    expect(hosts).toEqual(['guarded.example'])
    expect(progress).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4'])
  })

  it('are not gathered once that is given up', async () => {
    const signal = AbortSignal.abort()
    await expect(gatherImages(bodyOf(guarded), { ...wanted, signal })).rejects.toThrow(/abort/i)
  })

  it('are not waited for once that is given up while one never comes', async () => {
    const cancel = new AbortController()
    const fetchBytes = () => {
      cancel.abort()
      return new Promise<never>(() => {})
    }
    const { signal } = cancel
    await expect(gatherImages(bodyOf(guarded), { ...wanted, fetchBytes, signal })).rejects.toThrow(
      /abort/i,
    )
  })
})
