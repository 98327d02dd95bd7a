import { describe, expect, test } from 'vitest'
import { flatText } from './flat-text.ts'

const tree = (html: string) => new DOMParser().parseFromString(html, 'text/html').body

describe('flatText', () => {
  test('folds white space and puts a line break between blocks', () => {
    const { text } = flatText(
      tree(
        '<h2> One </h2>\n <p>two\n  <b>three</b> four<br>five</p><ul><li>six</li><li>seven</li></ul>',
      ),
    )
    expect(text.replace(/ \n/g, '\n')).toBe('One\ntwo three four five\nsix\nseven\n')
  })

  test('leaves out what is not read: scripts and styles', () => {
    expect(flatText(tree('<p>a</p><script>b</script><style>c</style><p>d</p>')).text).toBe('a\nd\n')
  })

  test('leads from every offset to its character, and back', () => {
    const body = tree('<p>The  <i>ferry</i>\n leaves</p><p>at <b>seven</b></p>')
    const { text, pointAt, offsetOf } = flatText(body)
    for (let at = 0; at < text.length; at++) {
      const point = pointAt(at)
      if (text[at] === '\n' || text[at] === ' ') continue
      expect(point?.node.data[point.offset]).toBe(text[at])
      expect(offsetOf(point?.node as Text, point?.offset ?? 0)).toBe(at)
    }
  })

  test('knows the offset of boundaries between elements', () => {
    const body = tree('<p>one</p><p>two</p>')
    const { text, offsetOf } = flatText(body)
    expect(offsetOf(body, 1)).toBe(text.indexOf('two'))
    expect(offsetOf(body, 0)).toBe(0)
    expect(offsetOf(body, 2)).toBe(text.length)
  })

  test('has nothing to say of nothing', () => {
    const { text, pointAt } = flatText(tree('<p> </p>'))
    expect(text.trim()).toBe('')
    expect(flatText(tree('')).pointAt(0)).toBeNull()
    expect(pointAt(9)).not.toBeUndefined()
  })
})
