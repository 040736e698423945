import { describe, expect, it } from 'vitest'
import { winkLanguage } from '../../language/index'
import { read } from '../../read/index'
import { findQuotations } from './quotations'

const language = winkLanguage()

function quoted(source: string): string[] {
  const { article } = read(source)
  return findQuotations(article, language.analyse(article.text, article.blocks)).map(
    ({ start, end, spoken }) => `${spoken ? 'speech' : 'phrase'} ${article.text.slice(start, end)}`,
  )
}

describe('quotations', () => {
  it.each<[string, string[]]>([
    [
      '“We will not wait,” Kim said. “The work starts now.”',
      ['speech “We will not wait,”', 'speech “The work starts now.”'],
    ],
    ['"We will not wait," Kim said.', ['speech "We will not wait,"']],
    ['Kim called the plan “a good start” for all.', ['phrase “a good start”']],
    ['The firm’s “legacy” chips and its rivals’ chips sold well.', ['phrase “legacy”']],
    ["Kim said it was 'a good start' and left.", ["phrase 'a good start'"]],
    ['She said: “He told me ‘never’ and hung up.”', ['speech “He told me ‘never’ and hung up.”']],
    ['Kim was firm: “The work starts now.“', ['speech “The work starts now.“']],
    ['“The work starts now and will not stop,', ['speech “The work starts now and will not stop,']],
    ['The chips cost less than last year’s.', []],
  ])('%s', (source, expected) => {
    expect(quoted(source)).toEqual(expected)
  })
})
