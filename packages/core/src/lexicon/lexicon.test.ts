import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInstrumentId } from '../ontology'
import { createLexicon, type Entry, fold, sources, worldLexicon } from './index'
import { iso3166 } from './jurisdictions/iso'
import { daysOf } from './term'
import { titleTable } from './titles'

const { entries, offices, clashes } = worldLexicon
const codes = new Set([...iso3166.map(([iso]) => iso), 'EU'])
const kindOf = (id: string) => id.split(':', 1)[0]
const of = (...kinds: string[]) => entries.filter(({ kind }) => kinds.includes(kind))
const best = (form: string) => worldLexicon.lookup(form)[0]?.entry.id

describe('the tables', () => {
  test('hold what the world needs', () => {
    expect(of('jurisdiction').length).toBeGreaterThanOrEqual(249)
    expect(of('body').length).toBeGreaterThanOrEqual(200)
    expect(of('company', 'research').length).toBeGreaterThanOrEqual(300)
    expect(of('person').length).toBeGreaterThanOrEqual(400)
    expect(of('place').length).toBeGreaterThanOrEqual(400)
  })

  test('give no id twice', () => {
    expect(clashes.filter(({ what }) => what === 'id')).toEqual([])
  })

  test('know every source, country, whole and instrument that a row names', () => {
    const wrong = entries.filter(
      ({ source, jurisdiction, partOf, acts }) =>
        !(source in sources) ||
        (jurisdiction !== null && !codes.has(jurisdiction)) ||
        (partOf !== null && worldLexicon.byId(partOf) === null) ||
        !acts.every(isInstrumentId),
    )
    expect(wrong).toEqual([])
  })

  test('have no empty, doubled-up or unfolded form', () => {
    const odd = entries.flatMap(({ id, forms }) =>
      forms
        .filter(({ text }) => !/^\S+(?: \S+)*$/u.test(text) || /[~!|]/u.test(text) || fold(text) !== text)
        .map(({ text }) => `${id} ${text}`),
    )
    expect(odd).toEqual([])
  })

  test('keep keys apart from names', () => {
    const keys = of('body').filter(({ id, name }) => /^[a-z-]+$/u.test(name) && id.endsWith(`-${name}`))
    expect(keys).toEqual([])
  })

  test('share a name among rows only where the world does', () => {
    const shared = clashes.flatMap(({ value, ids }) => {
      const own = ids.map(kindOf)
      const city = own.includes('place') && own.includes('jurisdiction')
      const ministries = own.every((kind) => kind === 'body')
      return city || ministries ? [] : [`${value}: ${ids.join(', ')}`]
    })
    expect(shared).toMatchInlineSnapshot(`
      [
        "Congo: jurisdiction:CD, jurisdiction:CG",
        "Congolese: jurisdiction:CD, jurisdiction:CG",
        "Dominican: jurisdiction:DM, jurisdiction:DO",
        "Dominicans: jurisdiction:DM, jurisdiction:DO",
        "BIS: body:us-bis, organisation:bank-for-international-settlements",
        "B.I.S.: body:us-bis, organisation:bank-for-international-settlements",
        "NSTC: body:tw-nstc, research:national-semiconductor-technology-center",
        "Nstc: body:tw-nstc, research:national-semiconductor-technology-center",
      ]
    `)
  })

  test('tell the generated countries as the packages do', () => {
    const script = fileURLToPath(new URL('../../scripts/jurisdictions.mjs', import.meta.url))
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })
})

describe('the offices', () => {
  test('are told once, of somebody known, by somebody known', () => {
    expect(new Set(offices.map(({ id, shared }) => `${id} ${shared}`)).size).toBe(offices.length)
    const wrong = offices.filter(
      ({ of: whose, source, terms }) =>
        !(codes.has(whose) || worldLexicon.byId(whose)) ||
        !(source in sources) ||
        !terms.every(({ person }) => worldLexicon.byId(person)?.kind === 'person'),
    )
    expect(wrong).toEqual([])
  })

  test('date their terms in EDTF, the end after the start, within what is covered', () => {
    const edtf = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u
    const wrong = offices.flatMap(({ id, terms, coveredUntil }) =>
      terms
        .filter(({ from, to }) => {
          const dates = [from, ...(to === null ? [] : [to])]
          return (
            !dates.every((date) => edtf.test(date) && daysOf(date).first <= daysOf(coveredUntil).last) ||
            (to !== null && daysOf(from).first > daysOf(to).last)
          )
        })
        .map(({ person, from, to }) => `${id} ${person} ${from}/${to}`),
    )
    expect(wrong).toEqual([])
  })

  test('are held by one person at a time, unless they are shared', () => {
    const overlapping = offices
      .filter(({ shared }) => !shared)
      .flatMap(({ id, terms }) =>
        terms.slice(1).flatMap(({ person, from }, at) => {
          const before = terms[at]?.to ?? null
          return before !== null && daysOf(before).first <= daysOf(from).last ? [] : [`${id} ${person} ${from}`]
        }),
      )
    expect(overlapping).toEqual([])
  })

  test('carry roles that titles name', () => {
    const named = new Set(titleTable.flatMap(({ roles }) => roles))
    const unnamed = new Set(offices.map(({ role }) => role).filter((role) => !named.has(role)))
    expect([...unnamed].toSorted()).toMatchInlineSnapshot(`
      [
        "commissioner",
        "deputy-commerce-secretary",
        "deputy-secretary-of-state",
        "deputy-treasury-secretary",
        "director",
        "executive-director",
        "minister-of-state",
      ]
    `)
  })

  test.each([
    ['president', 'US', '2018-03-22', 'Donald Trump'],
    ['president', 'US', '2021-01-19', 'Donald Trump'],
    ['president', 'US', '2021-01-20', 'Joe Biden'],
    ['president', 'US', '2021', null],
    ['president', 'US', '2022', 'Joe Biden'],
    ['President', 'US', '2031-05-01', null],
    ['Treasury Secretary', 'US', '2023-07-08', 'Janet Yellen'],
    ['secretary of state', 'US', '2018-04-10', null],
    ['secretary of commerce', 'US', '2023-08-28', 'Gina Raimondo'],
    ['trade representative', 'US', '2019-05', 'Robert Lighthizer'],
    ['premier', 'CN', '2023-03-10', 'Li Keqiang'],
    ['premier', 'CN', '2023-03-11', 'Li Qiang'],
    ['minister of commerce', 'CN', '2024-04', 'Wang Wentao'],
    ['foreign minister', 'CN', '2023-05-08', 'Qin Gang'],
    ['chancellor', 'DE', '2021-12-08', 'Olaf Scholz'],
    ['economy minister', 'DE', '2022-11-09', 'Robert Habeck'],
    ['trade minister', 'NL', '2023-03-08', 'Liesje Schreinemacher'],
    ['industry minister', 'JP', '2019-07-01', 'Hiroshige Seko'],
    ['minister of economy, trade and industry', 'JP', '2023-03-31', 'Yasutoshi Nishimura'],
    ['prime minister', 'GB', '2022-10-01', 'Liz Truss'],
    ['digital secretary', 'GB', '2020-07-14', 'Oliver Dowden'],
    ['trade commissioner', 'EU', '2025-02-01', 'Maroš Šefčovič'],
    ['chief executive', 'company:asml', '2023-01-30', 'Peter Wennink'],
    ['leader', 'KP', '2019-06-30', 'Kim Jong Un'],
  ])('%s of %s on %s is %s', (title, whose, date, holder) => {
    expect(worldLexicon.officeAt(title, whose, date)?.name ?? null).toBe(holder)
  })
})

describe('lookup', () => {
  test('finds every entry by every form of its own', () => {
    const lost = entries.flatMap(({ id, forms }) =>
      forms
        .filter(({ text }) => !worldLexicon.lookup(text).some(({ entry }) => entry.id === id))
        .map(({ text }) => `${id} ${text}`),
    )
    expect(lost).toEqual([])
  })

  test.each([
    ['Commerce Department', 'body:us-doc'],
    ['commerce department', 'body:us-doc'],
    ['U.S. House of Representatives', 'body:us-house'],
    ['House Committee on Energy and Commerce', 'body:us-house-energy-commerce'],
    ['F.C.C.', 'body:us-fcc'],
    ['Bytedance', 'company:bytedance'],
    ['NVIDIA', 'company:nvidia'],
    ['Nato', 'organisation:nato'],
    ['World Trade Organisation', 'organisation:world-trade-organization'],
    ['Sefcovic', 'person:maros-sefcovic'],
    ['Xi', 'person:xi-jinping'],
    ['Ursula von der Leyen', 'person:ursula-von-der-leyen'],
    ["Xi'an", 'place:xian'],
    ['Bangalore', 'place:bengaluru'],
    ['Britain', 'jurisdiction:GB'],
    ['Chinese', 'jurisdiction:CN'],
    ['the Kremlin', undefined],
    ['Kremlin', 'jurisdiction:RU'],
  ])('%s → %s', (form, id) => {
    expect(best(form)).toBe(id)
  })

  test.each([
    ['Xi Jinping', ['Xi']],
    ['Carrie Lam', ['Lam']],
    ['Morris Chang', ['Chang']],
    ['Lee Hsien Loong', ['Lee']],
    ["Lan Fo'an", ['Lan']],
    ['Ursula von der Leyen', ['von der Leyen', 'Leyen']],
    ['Shinzo Abe', ['Abe']],
    ['C.C. Wei', ['Wei']],
  ])('the family of %s is %s', (name, families) => {
    const person = entries.find((entry) => entry.kind === 'person' && entry.name === name) as Entry
    expect(person.forms.filter(({ how }) => how === 'surname').map(({ text }) => text)).toEqual(families)
  })

  test.each([
    ['Janet', 'f'],
    ['Wilbur', 'm'],
    ['Gretchen', 'f'],
    ['Robin', null],
    ['Xi', null],
  ])('%s is given to %s', (name, gender) => {
    expect(worldLexicon.genderOfGivenName(name)).toBe(gender)
  })
})

describe('matches', () => {
  test.each([
    ['The U.S. Commerce Department added ZTE to a list.', ['U.S.', 'Commerce Department', 'ZTE']],
    [
      'Xi’an is not Xi, and Washington’s curbs are not the Washington Post’s.',
      ['Xi’an', 'Xi', 'Washington', 'Washington Post'],
    ],
    ['“Huaweis” and Appleton hold no company.', []],
    ['US-led talks in The Hague', ['US', 'The Hague']],
  ])('%s', (text, names) => {
    expect(worldLexicon.matches(text).map(({ start, end }) => text.slice(start, end))).toEqual(names)
  })

  test('point at known names, left to right, apart, in any text', () => {
    const words = fc.constantFrom(...entries.slice(0, 400).map(({ name }) => name), 'of', '—', '🇨🇳', "'s", '\n')
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' }))), (pieces) => {
        const text = pieces.join(' ')
        let free = 0
        for (const { start, end, candidates } of worldLexicon.matches(text)) {
          expect(start).toBeGreaterThanOrEqual(free)
          expect(candidates.length).toBeGreaterThan(0)
          expect(worldLexicon.lookup(text.slice(start, end))).toEqual(candidates)
          free = end
        }
        expect(free).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('a caller’s own rows', () => {
  const mine: Entry = {
    id: 'company:acme-fabs',
    kind: 'company',
    name: 'Acme Fabs',
    forms: [{ text: 'Acme Fabs', how: 'name', cautious: false }],
    jurisdiction: 'NL',
    partOf: null,
    acts: [],
    outlet: false,
    gender: null,
    source: 'own',
  }
  const tables = { entries: [mine], offices: [], titles: [], generics: [], givenNames: new Map() }

  test('stand beside the tables', () => {
    expect(createLexicon(tables).lookup('Acme Fabs')[0]?.entry).toBe(mine)
  })

  test('do not overwrite an id, and say so', () => {
    const lexicon = createLexicon(tables, { entries: [{ ...mine, name: 'Other' }] })
    expect(lexicon.byId(mine.id)?.name).toBe('Acme Fabs')
    expect(lexicon.clashes).toEqual([{ what: 'id', value: mine.id, ids: [mine.id] }])
  })
})
