// A page of what the extractor got wrong in annotated texts: each text with what was missed, made up or told wrong, and
// beside it what the annotation says and what was told. `pnpm accuracy -- --misses` writes it; it holds whole texts, so it
// stays in the cache folder.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const escape = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])

/** The lines that score.mjs prints with --misses: id · what · of which type or field · shown. */
function readMisses(printed) {
  return printed
    .split('\n')
    .map((line) => line.split(' · '))
    .filter((parts) => parts.length >= 4)
    .map(([id, what, of, ...shown]) => ({ id, what, of, shown: shown.join(' · ') }))
}

/** Where a gold piece stands: `at` is a text, its n-th occurrence, or offsets, as the annotation guide says. */
function spanOf(text, at) {
  if (typeof at.start === 'number') return { start: at.start, end: at.end }
  const piece = typeof at === 'string' ? at : at.text
  let start = -1
  for (let n = 0; n < (at.n ?? 1); n++) start = text.indexOf(piece, start + 1)
  return { start, end: start + piece.length }
}

function goldEvents(gold, text) {
  const nameOf = (key) => gold.entities.find((entity) => entity.key === key)?.names[0] ?? key
  return gold.events.map((event) => ({
    spans: event.at.map((at) => spanOf(text, at)),
    type: event.type,
    told: describe(event.type, event, (role) => (event[role] ?? []).map(nameOf)),
  }))
}

function toldEvents(dossier) {
  const nameOf = ({ entity }) => dossier.entities.find(({ id }) => id === entity)?.name ?? entity
  const plural = { party: 'parties', authority: 'authorities', beneficiary: 'beneficiaries' }
  return dossier.events.map((event) => ({
    spans: event.evidence,
    type: event.type,
    told: `${describe(event.type, event, (role) => [event[plural[role] ?? `${role}s`] ?? event[role] ?? []].flat().map(nameOf))}<br><small>${escape(event.rule ?? '')}</small>`,
  }))
}

const ROLES = [
  'imposer',
  'target',
  'beneficiary',
  'speaker',
  'participant',
  'party',
  'authority',
  'respondent',
  'actor',
]

function describe(type, event, namesOf) {
  const roles = ROLES.flatMap((role) => {
    const names = namesOf(role)
    return names.length > 0 ? [`<dt>${role}</dt><dd>${escape(names.join(', '))}</dd>`] : []
  })
  const kind = [event.instrument ?? event.mode, event.stage, event.direction].filter(Boolean).join(' · ')
  return `<b>${type}</b> ${escape(kind)}<dl>${roles.join('')}</dl>`
}

/** The text with gold underlined and what was told shaded; letters that both cover are both. */
function marked(text, gold, told) {
  const layers = [
    ...gold.flatMap(({ spans }) => spans.map((span) => ({ ...span, name: 'gold' }))),
    ...told.flatMap(({ spans }) => spans.map((span) => ({ ...span, name: 'told' }))),
  ].filter(({ start }) => start >= 0)
  const cuts = [...new Set([0, text.length, ...layers.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((start, i) => {
      const names = new Set(layers.filter((layer) => layer.start <= start && start < layer.end).map(({ name }) => name))
      const piece = escape(text.slice(start, cuts[i + 1]))
      return names.size > 0 ? `<mark class="${[...names].join(' ')}">${piece}</mark>` : piece
    })
    .join('')
}

const overlaps = ({ start, end }, { spans }) => spans.some((span) => span.start < end && start < span.end)

function section(id, misses, { gold: goldDir, texts, pred }) {
  const text = readFileSync(join(texts, `${id}.txt`), 'utf8')
  const gold = goldEvents(JSON.parse(readFileSync(join(goldDir, `${id}.json`), 'utf8')), text)
  const told = toldEvents(JSON.parse(readFileSync(join(pred, `${id}.json`), 'utf8')))
  const rows = misses.map(({ what, of, shown }) => {
    const start = Number(/@(\d+) /.exec(shown)?.[1] ?? Number.NaN)
    const type = of.split('.')[0]
    const stretch = { start, end: start + 1 + (shown.split(/@\d+ /)[1]?.length ?? 0) }
    const near = (events) =>
      events.filter((event) => overlaps(stretch, event) && (event.type === type || what.startsWith(event.type)))
    const cell = (events) =>
      `<td>${near(events)
        .map((event) => event.told)
        .join('<hr>')}</td>`
    return `<tr class="${what.split('.')[0]}"><th>${escape(what)}<br><small>${escape(of)}</small></th><td>${escape(shown)}</td>${cell(gold)}${cell(told)}</tr>`
  })
  return `<details><summary>${id} <small>${misses.length}</small> ${escape(text.trim().slice(0, 90))}</summary>
<table><thead><tr><th>What</th><th>Where</th><th>Annotated</th><th>Told</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>
<article>${marked(text, gold, told)}</article></details>`
}

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1b1b1b;background:#fff}
summary{cursor:pointer;padding:.4rem 0;border-bottom:1px solid #ddd}table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid #ddd;padding:.4rem .6rem;width:28%}tbody th{width:14%}
dl{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;margin:0}dt{color:#555}dd{margin:0}small{color:#555}
article{white-space:pre-wrap;max-width:46rem}mark{background:none}mark.told{background:#fdf0c4}mark.gold{text-decoration:underline 2px #1a6b54}
tr.missed th{box-shadow:inset 3px 0 #b3261e}tr.spurious th{box-shadow:inset 3px 0 #b58100}`

/**
 * @param {string} printed what score.mjs printed with --misses
 * @param {{gold: string, texts: string, pred: string}} places folders of ID.json, ID.txt and ID.json
 * @returns {string} the page
 */
export function missesPage(printed, places) {
  const all = readMisses(printed)
  const ids = [...new Set(all.map(({ id }) => id))]
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Misses</title><style>${STYLE}</style>
<h1>What was missed, made up or told wrong</h1>
<p>Underlined in a text: annotated. Shaded: told. A red bar marks what was missed, an amber one what was made up.</p>
${ids
  .map((id) =>
    section(
      id,
      all.filter((miss) => miss.id === id),
      places,
    ),
  )
  .join('\n')}</html>`
}
