import { describe, expect, it } from 'vitest'
import { pageNumbersOf } from './page-number.ts'

const numbers = (current: string, candidate: string) => {
  const base = 'https://a.example'
  const found = pageNumbersOf(new URL(current, base))(new URL(candidate, base))
  return found && [found.own, found.other]
}

describe('pageNumbersOf', () => {
  it.each([
    ['/story', '/story?page=2', 1, 2],
    ['/story?id=7', '/story?id=7&p=2', 1, 2],
    ['/story?p=3&id=7', '/story?id=7&p=4', 3, 4],
    ['/story.html', '/story-2.html', 1, 2],
    ['/story.html', '/story_2.html', 1, 2],
    ['/story,2.html', '/story,3.html', 2, 3],
    ['/story/', '/story/2/', 1, 2],
    ['/story/2', '/story/3', 2, 3],
    ['/story/', '/story/page/2/', 1, 2],
    ['/story-2024.html', '/story-2024-p2.html', 1, 2],
    ['/story.html', '/story.html?seite=2', 1, 2],
    ['/story/seite-2', '/story/seite-3', 2, 3],
    ['/story?utm_source=x', '/story?page=2', 1, 2],
    ['/story?page=3', '/story', 3, 1],
  ])('%s and %s are pages %i and %i', (current, candidate, own, other) => {
    expect(numbers(current, candidate)).toEqual([own, other])
  })

  it.each([
    ['/story', '/other'],
    ['/story', '/story'],
    ['/story', '/story#page2'],
    ['/story-10234.html', '/story-10235.html'],
    ['/story', 'https://b.example/story?page=2'],
    ['/story', '/story?cpage=2'],
    ['/story', '/story/comment-page-2/'],
    ['/story', '/story?size=1024'],
    ['/2024/05/story', '/2024/06/story'],
  ])('%s and %s are not', (current, candidate) => {
    expect(numbers(current, candidate)).toBeNull()
  })
})
