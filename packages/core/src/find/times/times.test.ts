import { describe, expect, it } from 'vitest'
import { winkLanguage } from '../../language/index'
import { fold } from '../../lexicon/index'
import { findTimes } from './index'

const language = winkLanguage()

/** Wednesday. */
const PUBLISHED = '2023-07-05T10:00:00Z'

function timesIn(source: string, publishedAt?: string): [string, string][] {
  const text = language.analyse(source, [{ start: 0, end: source.length }])
  return findTimes(text, fold(source), text.sentences, publishedAt).map((time) => [time.text, time.edtf])
}

describe('dates that stand by themselves', () => {
  it.each([
    ['The order was signed on July 3, 2023.', 'July 3, 2023', '2023-07-03'],
    ['The order was signed on 3 July 2023.', '3 July 2023', '2023-07-03'],
    ['It dates from Monday, Sept. 4, 2023.', 'Monday, Sept. 4, 2023', '2023-09-04'],
    ['Filed 2024-01-31 in Geneva.', '2024-01-31', '2024-01-31'],
    ['Sales fell in August 2022.', 'August 2022', '2022-08'],
    ['A plant is planned by 2030.', '2030', '2030'],
    ['Exports rose in the first quarter of 2024.', 'first quarter of 2024', '2024-33'],
    ['The fabs of the 1990s are gone.', '1990s', '199X'],
    ['It opens in spring 2025.', 'spring 2025', '2025-21'],
  ])('%s', (source, text, edtf) => {
    expect(timesIn(source)).toEqual([[text, edtf]])
  })
})

describe('times reckoned from the day of publication, a Wednesday', () => {
  it.each([
    ['Tokyo said on Monday it would act.', 'Monday', '2023-07-03'],
    ['The two sides will meet on Monday.', 'Monday', '2023-07-10'],
    ['The rule is due to start on Wednesday.', 'Wednesday', '2023-07-05'],
    ['Seoul acted last year.', 'last year', '2022'],
    ['Seoul acted earlier this month.', 'earlier this month', '2023-07'],
    ['The ban will bite next month.', 'next month', '2023-08'],
    ['The ban was lifted last week.', 'last week', '2023-06-26/2023-07-02'],
    ['The curbs came two years ago.', 'two years ago', '2021'],
    ['The curbs were announced yesterday.', 'yesterday', '2023-07-04'],
    ['The curbs take effect on August 1.', 'August 1', '2023-08-01'],
    ['Firms were hit in October.', 'October', '2022-10'],
    ['Firms will be hit in October.', 'October', '2023-10'],
    ['The minister resigned last May.', 'last May', '2023-05'],
  ])('%s', (source, text, edtf) => {
    expect(timesIn(source, PUBLISHED)).toEqual([[text, edtf]])
  })
})

describe('with no day of publication', () => {
  it.each([
    ['Seoul acted last year.', 'XXXX'],
    ['Seoul acted in July.', 'XXXX-07'],
    ['Seoul acted on July 3.', 'XXXX-07-03'],
    ['Seoul acted on Monday.', 'XXXX-XX-XX'],
  ])('%s stays open', (source, edtf) => {
    expect(timesIn(source).map(([, value]) => value)).toEqual([edtf])
  })
})

describe('what is no time', () => {
  it.each([
    'Theresa May spoke.',
    'The firm sold 2023 units.',
    'Protesters march on the capital.',
    'A Boeing 737 flew; 31 April 2023 never came.',
  ])('%s', (source) => {
    expect(timesIn(source, PUBLISHED).filter(([text]) => text !== 'April 2023')).toEqual([])
  })
})
