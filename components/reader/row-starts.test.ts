import { expect, test } from 'vitest'
import { rowStarts } from './row-starts.ts'

const blocks = (...heights: number[]) => heights.map((height) => ({ height, isHeading: false }))
const heading = { height: 30, isHeading: true }

test('a row takes what it has room for', () => {
  expect(rowStarts(blocks(40, 40, 40, 40, 40), 100)).toEqual([2, 4])
})

test('what fits needs one row', () => {
  expect(rowStarts(blocks(40, 40), 100)).toEqual([])
  expect(rowStarts([], 100)).toEqual([])
})

test('what is higher than a row has one to itself', () => {
  expect(rowStarts(blocks(40, 500, 40), 100)).toEqual([1, 2])
})

test('headings go on with what they head', () => {
  expect(rowStarts([...blocks(60), heading, ...blocks(60, 60)], 100)).toEqual([1, 3])
  expect(rowStarts([...blocks(30), heading, heading, ...blocks(60)], 100)).toEqual([1])
})

test('headings alone are parted all the same', () => {
  expect(rowStarts([heading, heading, heading, heading], 60)).toEqual([1, 2])
})
