import { expect, test } from 'vitest'
import { blocksOf } from './blocks'

/** A text of lines, each with the kind it should be found to be; `+` continues the line above, '' is a blank line. */
function expectKinds(rows: [kind: string, line: string][], title?: string): void {
  const text = rows.map(([, line]) => line).join('\n')
  const found = blocksOf(text, title).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
  const wanted: string[] = []
  for (const [kind, line] of rows) {
    if (kind === '+') wanted.push(`${wanted.pop()}\n${line}`)
    else if (kind !== '') wanted.push(`${kind}: ${line}`)
  }
  expect(found).toEqual(wanted)
}

const story = 'The ministry said on Monday that the new licence rules for chip tools would start in July.'
const next = 'Makers have until then to tell customers abroad, a spokesman added.'

test('a title, share buttons, the story, and what a page hangs below it', () => {
  expectKinds([
    ['headline', 'Tokyo Tightens Its Chip Curbs After Pressure From The U.S.'],
    ['', ''],
    ['byline', 'By Jane Doe'],
    ['byline', 'Published: March 3, 2023'],
    ['boilerplate', 'Share on facebook'],
    ['boilerplate', 'Facebook Twitter Email'],
    ['', ''],
    ['paragraph', story],
    ['', ''],
    ['boilerplate', 'ADVERTISEMENT'],
    ['', ''],
    ['headline', 'What the rules cover'],
    ['', ''],
    ['paragraph', next],
    ['', ''],
    ['boilerplate', 'Related Coverage'],
    ['', ''],
    ['boilerplate', '* Seoul weighs its own list'],
    ['boilerplate', '* Taipei follows suit'],
    ['', ''],
    ['boilerplate', '© 2023 Example News'],
  ])
})

test('a picture is described, then credited', () => {
  expectKinds([
    ['caption', 'Participants hold signs outside the ministry on March 12, 2024 in Tokyo.'],
    ['', ''],
    ['caption', 'Jane Doe | Afp | Getty Images'],
    ['', ''],
    ['paragraph', story],
  ])
})

test('a sentence before a credit that describes no picture is the story', () => {
  expectKinds([
    ['paragraph', story],
    ['', ''],
    ['caption', 'Getty Images'],
    ['', ''],
    ['paragraph', next],
  ])
})

test.each([
  ['WASHINGTON (Reuters) - ', 'The president signed the order.'],
  ['TAIPEI (Reuters) -', 'Taiwanese makers plan a second plant.'],
  ['Taipei, March 29 (CNA) - ', 'The contract maker said so.'],
  ['BRUSSELS, May 15 (Reuters) - ', 'The bloc charged the platform.'],
  ['BEIJING – ', 'Chinese makers are hoarding parts.'],
  ['NEW DELHI: ', 'India told carriers to buy at home.'],
])('a dateline is apart from the first sentence: %s', (dateline, sentence) => {
  const text = dateline + sentence
  expect(blocksOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['byline', dateline.trimEnd()],
    ['paragraph', sentence],
  ])
})

test.each([
  'Maker – the country’s largest – said no.',
  'ASML, March’s best performer, rose.',
  'Washington said it would wait.',
  'Beijing: no deal is better than a bad deal, and the ministry says so.',
])('no dateline: %s', (text) => {
  expect(blocksOf(text).map(({ kind }) => kind)).toEqual(['paragraph'])
})

test('a caption that scraping glued before title or dateline is cut off', () => {
  const glued = 'The fair in Tokyo. | Jane Doe/Getty Images Tokyo tightens its curbs on chip tools'
  const text = `${glued}\n\n${story}`
  expect(blocksOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['caption', 'The fair in Tokyo. | Jane Doe/Getty Images'],
    ['headline', 'Tokyo tightens its curbs on chip tools'],
    ['paragraph', story],
  ])
})

test('lines broken at a margin are one paragraph, and none of them a sub-heading', () => {
  expectKinds([
    ['paragraph', 'The ministry said on Monday that the new licence rules for chip tools'],
    ['+', 'would start in July. Makers have until then to tell customers abroad, a'],
    ['+', 'spokesman added.'],
    ['', ''],
    ['paragraph', next],
  ])
})

test('list items and short lines in a row are the story', () => {
  expectKinds([
    ['paragraph', 'The list of goods that the duty hits this weekend:'],
    ['', ''],
    ['paragraph', 'Watches and bands'],
    ['', ''],
    ['paragraph', 'Headphones'],
    ['', ''],
    ['paragraph', story],
  ])
})

test('teasers under a heading at the end go with their titles', () => {
  expectKinds([
    ['paragraph', story],
    ['', ''],
    ['boilerplate', 'Related Coverage'],
    ['', ''],
    ['boilerplate', 'Seoul weighs a list of its own'],
    ['', ''],
    ['boilerplate', 'The cabinet will decide next week.'],
    ['', ''],
    ['boilerplate', 'Taipei follows suit on chip tools'],
    ['', ''],
    ['boilerplate', 'Makers there have been told to file.'],
  ])
})

test('a heading of links in mid-story takes no paragraph with it', () => {
  expectKinds([
    ['paragraph', story],
    ['boilerplate', 'More on the chip bill'],
    ['', ''],
    ['paragraph', next],
  ])
})

test('a single line without a stop is the story when there is nothing else', () => {
  expectKinds([['paragraph', 'Tokyo bans exports of chip tools to China']])
})

test('a first line that repeats the known title is the headline, whatever its shape', () => {
  expectKinds(
    [
      ['headline', 'tokyo tightens. seoul waits.'],
      ['', ''],
      ['paragraph', story],
    ],
    'Tokyo tightens. Seoul waits.',
  )
})
