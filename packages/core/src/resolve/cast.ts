import type { Lexicon } from '../lexicon/index'
import type { Basis, Entity, EntityKind, MentionVia, Span } from '../model'
import type { ConceptId } from '../ontology/index'
import type { ResolvedMention } from './types'

/** How many mentions back a pronoun or a description may reach; it keeps one endless sentence from taking endless time. */
const MEMORY = 200

/** Someone or something the article has named so far. */
export interface Member {
  id: string
  kind: EntityKind
  name: string
  jurisdiction: string | null
  gender: 'm' | 'f' | null
  /** Shown as the roles of the entity: `Treasury Secretary`. */
  titles: string[]
  outlet: boolean
  /** Whether an outlet did something itself, or anything else is named in the body. */
  counts: boolean
  concept?: ConceptId
  /** The words it was named by so far, in lower case. */
  surfaces: Set<string>
  mentions: ResolvedMention[]
}

/** What a mention adds. */
export interface Appearance extends Span {
  text: string
  first: number
  last: number
  via: MentionVia
  basis: Basis
}

/** Everyone on stage, in order of appearance. */
export class Cast {
  readonly members = new Map<string, Member>()
  readonly mentions: ResolvedMention[] = []
  /** People by the titles and roles they were given. */
  readonly bearers = new Map<string, Set<Member>>()
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The member with this id; one the lexicon does not know is made from its name. */
  enter(id: string, name: string, jurisdiction: string | null = null): Member {
    const known = this.members.get(id)
    if (known) {
      known.jurisdiction ??= jurisdiction
      return known
    }
    const entry = this.#lexicon.byId(id)
    const kind = id.slice(0, id.indexOf(':')) as EntityKind
    const member: Member = {
      id,
      kind,
      name: entry?.name ?? name,
      jurisdiction: entry?.jurisdiction ?? jurisdiction,
      gender: entry?.gender ?? null,
      titles: [],
      outlet: entry?.outlet ?? false,
      counts: false,
      surfaces: new Set(),
      mentions: [],
    }
    this.members.set(id, member)
    return member
  }

  /** What somebody is called: "senator", `treasury-secretary`. */
  give(member: Member, roles: readonly string[]): void {
    for (const role of roles) {
      const bearers = this.bearers.get(role)
      if (bearers) bearers.add(member)
      else this.bearers.set(role, new Set([member]))
    }
  }

  /** Mentions from the latest back, as far as anyone keeps in mind. */
  *recalled(): Generator<ResolvedMention> {
    const oldest = Math.max(0, this.mentions.length - MEMORY)
    for (let at = this.mentions.length - 1; at >= oldest; at--) yield this.mentions[at] as ResolvedMention
  }

  mention(member: Member, { start, end, text, first, last, via, basis }: Appearance): ResolvedMention {
    const mention: ResolvedMention = { start, end, text, via, entity: member.id, first, last, basis }
    member.mentions.push(mention)
    if (via !== 'pronoun') member.surfaces.add(text.toLowerCase())
    this.mentions.push(mention)
    return mention
  }

  /** Those that count, as the dossier shows them. */
  entities(): Entity[] {
    const entities: Entity[] = []
    for (const member of this.members.values()) {
      if (!member.counts || member.mentions.length === 0) continue
      const { id, kind, name, jurisdiction, titles } = member
      const seen = member.mentions.filter(({ via }) => via !== 'pronoun').map(({ text }) => text)
      const entity: Entity = {
        id,
        kind,
        name,
        aliases: [...new Set(seen)].filter((alias) => alias !== name),
        mentions: member.mentions.map(({ start, end, text, via }) => ({ start, end, text, via })),
      }
      if (kind === 'jurisdiction') entity.iso = id.slice('jurisdiction:'.length)
      else if (jurisdiction) entity.jurisdiction = jurisdiction
      if (member.concept) entity.concept = member.concept
      if (titles.length > 0) entity.roles = [...new Set(titles)]
      entities.push(entity)
    }
    return entities
  }
}
