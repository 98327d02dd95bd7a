import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerPicture } from './answer-picture.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const address = 'https://pictures.example/a.png'
const answer = vi.fn()
let isPermitted = false

beforeEach(() => {
  vi.stubGlobal('fetch', answer.mockReset())
  isPermitted = false
  Object.assign(fakeBrowser.permissions, { contains: async () => isPermitted })
})

test('gives a picture, and nothing else', async () => {
  answer.mockResolvedValueOnce(new Response(png))
  expect(await answerPicture(address)).toEqual({ base64: 'iVBORw0KGgo=' })
  answer.mockResolvedValueOnce(new Response('<p>Fire</p>'))
  expect(await answerPicture(address)).toEqual({ failed: 'unusable' })
  answer.mockResolvedValueOnce(new Response(png, { status: 404 }))
  expect(await answerPicture(address)).toEqual({ failed: 'unusable' })
})

test('fetches nothing else than web addresses', async () => {
  for (const other of ['file:///a.png', 'x', null])
    expect(await answerPicture(other)).toEqual({ failed: 'unusable' })
  expect(answer).not.toHaveBeenCalled()
})

test('says whether a permission might bring what was refused', async () => {
  answer.mockRejectedValue(new TypeError('Failed to fetch'))
  expect(await answerPicture(address)).toEqual({ failed: 'notAllowed' })
  isPermitted = true
  expect(await answerPicture(address)).toEqual({ failed: 'unusable' })
})

test('ends what is too large as soon as that shows', async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1
      controller.enqueue(new Uint8Array(10_000_000))
      if (sent === 50) controller.close()
    },
  })
  answer.mockResolvedValueOnce(new Response(body))
  expect(await answerPicture(address)).toEqual({ failed: 'unusable' })
  expect(sent).toBeLessThan(10)
  const told = new Response(png, { headers: { 'content-length': '900000000' } })
  answer.mockResolvedValueOnce(told)
  expect(await answerPicture(address)).toEqual({ failed: 'unusable' })
})
