import { expect, test } from 'vitest'
import { coloredCode } from './color-code.ts'

/** "keyword:const string:'x'": what stands out, in its order. */
function outstanding(code: string, language: string): string {
  const holder = document.createElement('div')
  holder.append(...(coloredCode(code, language) ?? []))
  expect(holder.textContent).toBe(code)
  const spans = [...holder.querySelectorAll('span')]
  return spans.map((span) => `${span.className.replace('code-', '')}:${span.textContent}`).join(' ')
}

test.each([
  ['js', 'const a = 12 // so', 'keyword:const number:12 comment:// so'],
  ['ts', "let b: string = 'x'", "keyword:let number:b keyword:string string:'x'"],
  ['python', 'def f(): return "y"', 'keyword:def title:f keyword:return string:"y"'],
  ['bash', '# all', 'comment:# all'],
  ['json', '{"a": 1}', 'number:"a" number:1'],
  ['c++', 'int a = 3;', 'keyword:int number:3'],
])('tells apart what is what in %s', (language, code, expected) => {
  expect(outstanding(code, language)).toBe(expected)
})

test('nothing in code becomes an element of its own', () => {
  const [first] = coloredCode('<img src=x onerror="alert(1)">', 'html') ?? []
  expect(first?.parentNode?.querySelector('img') ?? null).toBeNull()
  expect(outstanding('<img src=x onerror="alert(1)">', 'html')).toContain('keyword:img')
})

test('a language that is not known is left as it is', () => {
  expect(coloredCode('a b', 'klingon')).toBeNull()
})
