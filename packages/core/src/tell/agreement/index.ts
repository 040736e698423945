import type { Agreement, Role } from '../../model'
import { triggersOf } from '../engine'
import { ACTORS, CONCEPTS } from '../fillers'
import { type Happening, tellHappenings, type Storyline } from '../happening'
import type { Teller } from '../types'
import { agreementRules } from './rules'

const storyline: Storyline<Agreement['mode'], Agreement['stage'], 'parties' | 'objects'> = {
  rules: agreementRules,
  frame: {
    kinds: { parties: ACTORS, objects: CONCEPTS },
    stage: ({ phase }) => (phase === 'ahead' ? 'planned' : phase === 'off' ? 'ended' : 'reached'),
  },
  defining: ['parties'],
  stagesApart: new Set(['deal']),
}

/** Negotiations, deals, treaties, joint statements, and those who join, break and leave them. */
export const agreementTeller: Teller = {
  type: 'agreement',
  triggers: triggersOf(agreementRules),
  tell: (scene) =>
    withGoals(tellHappenings(scene, storyline)).map(({ roles, ...told }) => ({
      type: 'agreement',
      ...told.base,
      mode: told.mode,
      stage: told.stage,
      parties: roles.parties,
      objects: roles.objects,
    })),
}

type Told = Happening<Agreement['mode'], Agreement['stage'], 'parties' | 'objects'>

/**
 * A deal still ahead between those who are negotiating is what they negotiate; talks now over between those who have
 * struck a deal are how they came to it. Neither is an event of its own.
 */
function withGoals(told: readonly Told[]): Told[] {
  const hosts = new Map<Told, Told>()
  for (const event of told) {
    const host = told.find((other) => absorbs(other, event))
    if (host) hosts.set(event, host)
  }
  return told
    .filter((event) => !hosts.has(event))
    .map((event) => {
      const own = [...hosts].flatMap(([guest, host]) => (host === event ? guest.base.evidence : []))
      return own.length > 0 ? { ...event, base: { ...event.base, evidence: [...event.base.evidence, ...own] } } : event
    })
}

function absorbs(host: Told, guest: Told): boolean {
  if (!sameParties(host.roles.parties, guest.roles.parties)) return false
  if (guest.mode === 'deal') return guest.stage === 'planned' && host.mode === 'negotiation'
  return (
    guest.mode === 'negotiation' &&
    guest.stage === 'ongoing' &&
    host.stage === 'reached' &&
    isOver(guest) &&
    isDeal(host)
  )
}

const isDeal = ({ mode }: Told): boolean => mode === 'deal' || mode === 'treaty'
const isOver = ({ tellings }: Told): boolean => tellings.every(({ past }) => past)

const sameParties = (a: readonly Role[], b: readonly Role[]): boolean =>
  a.length > 1 && a.length === b.length && a.every(({ entity }) => b.some((other) => other.entity === entity))
