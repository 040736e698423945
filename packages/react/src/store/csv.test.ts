import { expect, it } from 'vitest'
import { toCsv } from './csv'

it.each([
  [['plain', 'a,b', 'say "no"', 'two\nlines'], 'plain,"a,b","say ""no""","two\nlines"'],
  [['=1+1', '+1', '-1', '@x'], "'=1+1,'+1,'-1,'@x"],
])('writes %j', (cells, line) => {
  expect(toCsv([cells])).toBe(`\uFEFF${line}\r\n`)
})
