import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { makeAnchor } from '../anchors/text-anchor.ts'
import { loadPosition, mostPositions, savePosition, storePosition } from './position-store.ts'

const { local } = fakeBrowser.storage
const anchorAt = (start: number) => makeAnchor('x'.repeat(500), start)
const address = (n: number) => `https://news.example/${n}`

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false })
})

describe('positions', () => {
  test('are kept by address, and the last one holds', async () => {
    await storePosition(address(1), anchorAt(10))
    await storePosition(address(2), anchorAt(20))
    await storePosition(address(1), anchorAt(30))
    expect(await loadPosition(address(1))).toEqual(anchorAt(30))
    expect(await loadPosition(address(2))).toEqual(anchorAt(20))
    expect(await loadPosition(address(3))).toBeNull()
  })

  test('are forgotten when the article is finished', async () => {
    await storePosition(address(1), anchorAt(10))
    await storePosition(address(1), null)
    expect(await loadPosition(address(1))).toBeNull()
  })

  test('two that are stored at once both stay', async () => {
    await Promise.all([
      storePosition(address(1), anchorAt(1)),
      storePosition(address(2), anchorAt(2)),
    ])
    expect(await loadPosition(address(1))).toEqual(anchorAt(1))
    expect(await loadPosition(address(2))).toEqual(anchorAt(2))
  })

  test('the oldest go when there are too many; one that is read again is not old', async () => {
    const positions = Array.from({ length: mostPositions }, (_, n) => ({
      address: address(n),
      anchor: anchorAt(n),
    }))
    await local.set({ positions })
    await storePosition(address(0), anchorAt(99))
    await storePosition(address(-1), anchorAt(5))
    expect(await loadPosition(address(0))).toEqual(anchorAt(99))
    expect(await loadPosition(address(1))).toBeNull()
    expect(await loadPosition(address(2))).toEqual(anchorAt(2))
    expect((await local.get('positions')).positions).toHaveLength(mostPositions)
  })

  test('what is stored wrongly is left out, not fatal', async () => {
    await local.set({
      positions: [7, null, { address: address(1) }, { address: 1, anchor: anchorAt(1) }],
    })
    expect(await loadPosition(address(1))).toBeNull()
    await local.set({ positions: 'nonsense' })
    await storePosition(address(1), anchorAt(10))
    expect(await loadPosition(address(1))).toEqual(anchorAt(10))
  })

  test('a write that fails does not stop the next, and reading without storage gives none', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await expect(storePosition(address(1), anchorAt(1))).rejects.toThrow('QUOTA')
    await storePosition(address(1), anchorAt(2))
    expect(await loadPosition(address(1))).toEqual(anchorAt(2))
    vi.spyOn(local, 'get').mockRejectedValue(new Error('off'))
    expect(await loadPosition(address(1))).toBeNull()
  })
})

describe('savePosition', () => {
  test('asks the background, and bears that it is gone', async () => {
    const send = vi.fn().mockRejectedValue(new Error('context invalidated'))
    Object.assign(fakeBrowser.runtime, { sendMessage: send })
    await savePosition(address(1), anchorAt(1))
    expect(send.mock.calls).toEqual([
      [{ type: 'save-position', address: address(1), anchor: anchorAt(1) }],
    ])
  })

  test('keeps nothing of a private window', async () => {
    const send = vi.fn()
    Object.assign(fakeBrowser.runtime, { sendMessage: send })
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true })
    await savePosition(address(1), anchorAt(1))
    expect(send).not.toHaveBeenCalled()
  })
})
