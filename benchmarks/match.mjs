// Which annotated event a told one is, by the rules of the annotation guide: same type, evidence in the sentence of one of
// its tellings, one to one, likest first; and whether it is told right.

const ROLES = {
  imposer: 'imposers',
  target: 'targets',
  participant: 'participants',
  party: 'parties',
  authority: 'authorities',
  respondent: 'respondents',
  actor: 'actors',
}
const group = (instrument) => instrument?.split('/', 1)[0]
export const plain = (name) =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const isLevel = (a, b) => a.size === b.size && [...a].every((item) => b.has(item))

/**
 * @param dossier what the extractor told of the text
 * @param gold its annotation, in the shape of the guide
 * @param {string} text
 * @returns {{event: object, isAnnotated: boolean, isRight: boolean}[]} each event told, in the dossier's order
 */
export function matchEvents(dossier, gold, text) {
  const sentences = cut(text)
  const annotated = gold.events.map((event) => annotatedView(event, gold, text, sentences))
  const told = dossier.events.map((event) => toldView(event, dossier))
  const pairs = annotated
    .flatMap((one) => told.map((other) => ({ one, other, likeness: likeness(one, other) })))
    .filter(({ likeness: score }) => score > 0)
    .sort((a, b) => b.likeness - a.likeness)
  const matchOf = new Map()
  const taken = new Set()
  for (const { one, other } of pairs) {
    if (taken.has(one) || matchOf.has(other)) continue
    taken.add(one)
    matchOf.set(other, one)
  }
  return told.map((view) => ({
    event: view.event,
    isAnnotated: matchOf.has(view),
    isRight: isRight(matchOf.get(view), view),
  }))
}

function cut(text) {
  const cuts = [
    0,
    ...[...text.matchAll(/[.!?]["”’')\]]*\s+(?=["“‘([]?[\p{Lu}\d])|\n+/gu)].map((m) => m.index + m[0].length),
  ]
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? text.length }))
}

function annotatedView(event, gold, text, sentences) {
  const entity = (key) => gold.entities.find((one) => one.key === key)
  const who = (keys = []) =>
    keys.map((key) => {
      const { names, iso, jurisdiction } = entity(key)
      return { names: names.map(plain), country: iso ?? jurisdiction ?? plain(names[0]) }
    })
  const spans = event.at.flatMap((at) => {
    const start = at.start ?? indexOf(text, at.text ?? at, at.n ?? 1)
    const end = at.end ?? start + (at.text ?? at).length
    return sentences.filter((sentence) => sentence.start < end && start < sentence.end)
  })
  const roles = Object.fromEntries(Object.keys(ROLES).map((role) => [role, who(event[role])]))
  return { ...event, spans, roles, speaker: who(event.speaker) }
}

function indexOf(text, piece, nth) {
  let at = -1
  for (let n = 0; n < nth; n++) at = text.indexOf(piece, at + 1)
  return at
}

function toldView(event, dossier) {
  const who = (roles) =>
    roles.map(({ entity }) => {
      const { name, aliases = [], mentions, iso, jurisdiction } = dossier.entities.find(({ id }) => id === entity)
      return {
        names: [name, ...aliases, ...mentions.map((mention) => mention.text)].map(plain),
        country: iso ?? jurisdiction ?? plain(name),
      }
    })
  const roles = Object.fromEntries(Object.entries(ROLES).map(([role, plural]) => [role, who(event[plural] ?? [])]))
  const { type, mode, stage, instrument, evidence } = event
  return {
    type,
    mode,
    stage,
    instrument,
    event,
    spans: evidence,
    roles,
    speaker: who(event.speaker ? [event.speaker] : []),
  }
}

const countries = (roles) => new Set(roles.map(({ country }) => country))
const shared = (a, b) =>
  a.filter((one) => b.some((other) => one.names.some((name) => other.names.includes(name)))).length

function likeness(one, other) {
  if (one.type !== other.type) return 0
  if (!one.spans.some((a) => other.spans.some((b) => a.start < b.end && b.start < a.end))) return 0
  const same = Number(one.mode === other.mode) + Number(one.stage === other.stage)
  if (one.type !== 'measure')
    return (
      1 +
      same +
      shared(one.speaker, other.speaker) +
      Object.keys(ROLES).reduce((sum, role) => sum + shared(one.roles[role], other.roles[role]), 0)
    )
  return (
    1 +
    Number(one.stage === other.stage) +
    Number(one.instrument === other.instrument) +
    Number(group(one.instrument) === group(other.instrument)) +
    Number(isLevel(countries(one.roles.imposer), countries(other.roles.imposer))) +
    Number(isLevel(countries(one.roles.target), countries(other.roles.target)))
  )
}

function isRight(one, other) {
  if (!one) return false
  if (one.type === 'statement')
    return one.speaker.length === 0 ? other.speaker.length === 0 : shared(one.speaker, other.speaker) > 0
  if (one.type !== 'measure') return one.mode === other.mode
  return (
    likeness(one, { ...other, instrument: one.instrument }) === 6 && group(one.instrument) === group(other.instrument)
  )
}
