import { describe, expect, it } from 'vitest'
import { dossier } from '../../../core/src/schemas/dossier.fixture'
import { csvOf } from '../csv'
import { explanationOf } from './explanation'
import { paperOf } from './paint'
import { reportOf } from './report'

const plain = { width: 80, colour: false }

describe('the report', () => {
  it('reads like this', async () => {
    await expect(reportOf(dossier, plain)).toMatchFileSnapshot('./report.snapshot.txt')
  })

  it.each([40, 60, 100])('keeps within %i columns', (width) => {
    const lines = reportOf(dossier, { width, colour: false }).split('\n')
    expect(lines.filter((line) => line.length > width)).toEqual([])
  })

  it('says the same in colour', () => {
    const coloured = reportOf(dossier, { width: 80, colour: true })
    expect(coloured).toContain('\u001b[')
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(reportOf(dossier, plain))
  })

  it('of an article without events says so', () => {
    const quiet = { ...dossier, events: [], links: [], entities: [], identifiers: [], warnings: [] }
    expect(reportOf(quiet, plain)).toContain('No measure, statement or meeting is told here.')
  })
})

describe('the explanation', () => {
  it('of an event names its rule and the words of each part', () => {
    const explanation = explanationOf(dossier, 'm1', plain)
    expect(explanation).toContain('rule         fixture')
    expect(explanation).toMatch(/imposers +Japan: stated, “Japan” 36–41/)
    expect(explanation).toMatch(/targets +China: inferred/)
  })

  it('of an entity shows where it is named', () => {
    const explanation = explanationOf(dossier, 'jurisdiction:JP', plain)
    expect(explanation).toMatch(/metonym +…Tokyo tightens/)
    expect(explanation).toContain('name      …')
  })

  it('of nothing is nothing', () => expect(explanationOf(dossier, 'm9', plain)).toBeUndefined())
})

describe('CSV', () => {
  it('has a row an event', () => {
    const [head, ...rows] = csvOf(dossier).trimEnd().split('\r\n')
    expect(head).toBe('id,type,what,stage,direction,negated,who,whom,over,where,when,confidence,start,end,words')
    expect(rows).toHaveLength(dossier.events.length)
    expect(rows[0]).toBe(
      'm1,measure,export-controls,adopted,restrictive,false,Japan,China,Chipmaking equipment,,,0.9,36,99,' +
        'Japan added 23 kinds of chipmaking equipment to its export list',
    )
    expect(rows[3]).toContain(',Japan; the Netherlands,')
  })

  it('keeps commas, quotation marks and would-be formulas in their cells', () => {
    const words = { start: 0, end: 18, text: '=SUM(1), he "said"' }
    const spoilt = { ...dossier, events: [{ ...dossier.events[1]!, evidence: [words] }] }
    expect(csvOf(spoilt)).toContain(',0,18,"\'=SUM(1), he ""said"""\r\n')
  })
})

describe('colour', () => {
  const stream = (isTTY: boolean, columns?: number) => ({ isTTY, columns }) as NodeJS.WriteStream
  it.each([
    ['on a terminal', true, {}, true],
    ['not in a pipe', false, {}, false],
    ['not with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['not on a dumb terminal', true, { TERM: 'dumb' }, false],
    ['in a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['never with NO_COLOR', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', (_, isTTY, env, colour) => expect(paperOf(stream(isTTY), env).colour).toBe(colour))

  it('lines are as wide as the terminal, within reason', () => {
    expect([undefined, 20, 72, 240].map((columns) => paperOf(stream(true, columns), {}).width)).toEqual([
      80, 40, 72, 100,
    ])
  })
})
