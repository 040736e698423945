import type { DemarcheEvent, Dossier, Evidence, Role } from '../model'

const text = `Tokyo tightens rules on chip tools

Japan added 23 kinds of chipmaking equipment to its export list on 23 July 2023, citing national security. \
Trade minister Hana Mori told reporters that China was not singled out. She will visit The Hague in August, where \
Japan and the Netherlands are negotiating a pact on tools. Dutch regulators fined Kestrel Optics €4 million, the firm \
bought a plant in Leiden, and its engineers reached a record in etching.
`

/** The nth occurrence of some words, as evidence. */
function words(piece: string, nth = 1): Evidence {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(piece, start + 1)
  if (start < 0) throw new Error(`the fixture has no "${piece}"`)
  return { start, end: start + piece.length, text: piece }
}

function role(entity: string, piece: string, nth = 1): Role {
  const { start, end } = words(piece, nth)
  return { entity, basis: 'stated', evidence: { start, end } }
}

const { text: dateText, ...dateSpan } = words('23 July 2023')
const equipment = role('concept:semiconductors/equipment', 'chipmaking equipment')
const fine = { value: 4_000_000, unit: 'EUR', evidence: words('€4 million') }
const told = { negated: false, confidence: 0.9, rule: 'fixture' }

const events: DemarcheEvent[] = [
  {
    id: 'm1',
    type: 'measure',
    instrument: 'export-controls',
    stage: 'adopted',
    change: 'expand',
    direction: 'restrictive',
    imposers: [role('jurisdiction:JP', 'Japan')],
    targets: [{ entity: 'jurisdiction:CN', basis: 'inferred' }],
    objects: [equipment],
    beneficiaries: [],
    legalBasis: [words('export list')],
    rationales: [{ rationale: 'national-security', basis: 'stated', evidence: words('national security') }],
    reportedAs: 'export list',
    dates: { effective: { edtf: '2023-07-23', text: dateText, span: dateSpan, anchor: 'explicit' } },
    amounts: [],
    evidence: [words('Japan added 23 kinds of chipmaking equipment to its export list'), words('Tokyo tightens rules')],
    trigger: words('added'),
    attribution: { source: null, certainty: 'reporter' },
    ...told,
  },
  {
    id: 's1',
    type: 'statement',
    mode: 'deny',
    speaker: role('person:hana-mori', 'Hana Mori'),
    audience: [],
    cue: words('told'),
    content: words('China was not singled out'),
    direct: false,
    topics: ['semiconductors/equipment'],
    evidence: [words('Trade minister Hana Mori told reporters that China was not singled out.')],
    trigger: words('told'),
    ...told,
  },
  {
    id: 'e1',
    type: 'encounter',
    mode: 'visit',
    stage: 'planned',
    participants: [{ ...role('person:hana-mori', 'She'), basis: 'coreferent' }],
    place: role('place:the-hague', 'The Hague'),
    evidence: [words('She will visit The Hague in August')],
    trigger: words('visit'),
    ...told,
  },
  {
    id: 'a1',
    type: 'agreement',
    mode: 'negotiation',
    stage: 'ongoing',
    parties: [role('jurisdiction:JP', 'Japan', 2), role('jurisdiction:NL', 'the Netherlands')],
    objects: [equipment],
    evidence: [words('Japan and the Netherlands are negotiating a pact on tools')],
    trigger: words('negotiating'),
    ...told,
  },
  {
    id: 'p1',
    type: 'proceeding',
    mode: 'penalty',
    stage: 'closed',
    authorities: [role('jurisdiction:NL', 'Dutch')],
    respondents: [role('company:kestrel-optics', 'Kestrel Optics')],
    objects: [],
    amounts: [fine],
    evidence: [words('Dutch regulators fined Kestrel Optics €4 million')],
    trigger: words('fined'),
    ...told,
  },
  {
    id: 't1',
    type: 'transaction',
    mode: 'acquisition',
    stage: 'done',
    parties: [{ ...role('company:kestrel-optics', 'the firm'), basis: 'coreferent' }],
    objects: [],
    amounts: [],
    evidence: [words('the firm bought a plant in Leiden')],
    trigger: words('bought'),
    ...told,
  },
  {
    id: 'd1',
    type: 'development',
    mode: 'milestone',
    actors: [{ ...role('company:kestrel-optics', 'its engineers'), basis: 'coreferent' }],
    objects: [],
    evidence: [words('its engineers reached a record in etching')],
    trigger: words('reached'),
    ...told,
  },
]

/** A made-up article with an event of every type. */
export const dossier: Dossier = {
  version: 1,
  article: {
    id: 'tools',
    text,
    title: 'Tokyo tightens rules on chip tools',
    publishedAt: '2023-07-24',
    language: 'en',
    blocks: [
      { kind: 'headline', ...span(words('Tokyo tightens rules on chip tools')) },
      { kind: 'paragraph', start: text.indexOf('Japan added'), end: text.length - 1 },
    ],
  },
  entities: [
    {
      id: 'jurisdiction:JP',
      kind: 'jurisdiction',
      name: 'Japan',
      aliases: ['Tokyo'],
      iso: 'JP',
      mentions: [
        { ...words('Tokyo'), via: 'metonym' },
        { ...words('Japan'), via: 'name' },
        { ...words('Japan', 2), via: 'name' },
      ],
    },
    named('jurisdiction:CN', 'jurisdiction', 'China', { iso: 'CN' }),
    named('jurisdiction:NL', 'jurisdiction', 'the Netherlands', { iso: 'NL', aliases: ['Dutch'] }),
    named('person:hana-mori', 'person', 'Hana Mori', { jurisdiction: 'JP', roles: ['Trade minister'] }),
    named('place:the-hague', 'place', 'The Hague', { jurisdiction: 'NL' }),
    named('company:kestrel-optics', 'company', 'Kestrel Optics', { jurisdiction: 'NL' }),
    named('concept:semiconductors/equipment', 'concept', 'chipmaking equipment', {
      concept: 'semiconductors/equipment',
    }),
  ],
  events,
  links: [{ from: 's1', to: 'm1', relation: 'responds-to', basis: 'inferred', evidence: [words('singled out')] }],
  identifiers: [{ scheme: 'hs', value: '8486', evidence: words('23 kinds') }],
  warnings: [{ code: 'unresolved-time', message: 'August of which year is not said.', span: span(words('in August')) }],
}

function named(
  id: string,
  kind: Dossier['entities'][number]['kind'],
  name: string,
  more: Partial<Dossier['entities'][number]>,
): Dossier['entities'][number] {
  return {
    id,
    kind,
    name,
    aliases: [],
    ...more,
    mentions: [{ ...words(name), via: kind === 'concept' ? 'concept' : 'name' }],
  }
}

function span({ start, end }: Evidence) {
  return { start, end }
}
