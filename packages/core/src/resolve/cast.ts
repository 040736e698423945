import type { Lexicon } from '../lexicon/index'
import type { Basis, Entity, EntityKind, MentionVia, Span } from '../model'
import type { ConceptId } from '../ontology/index'
import { concept as conceptRow } from '../ontology/index'
import type { ResolvedMention } from './types'

/** Someone or something the article has named so far. */
export interface Member {
  id: string
  kind: EntityKind
  name: string
  jurisdiction: string | null
  gender: 'm' | 'f' | null
  /** Role ids and title words it has been given. */
  roles: string[]
  /** Shown as the roles of the entity: `Treasury Secretary`. */
  titles: string[]
  outlet: boolean
  /** Whether an outlet did something itself, or anything else is named in the body. */
  counts: boolean
  concept?: ConceptId
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
      roles: [],
      titles: [],
      outlet: entry?.outlet ?? false,
      counts: false,
      mentions: [],
    }
    if (kind === 'concept') {
      member.concept = id.slice('concept:'.length) as ConceptId
      member.name = conceptRow(member.concept).label
    }
    this.members.set(id, member)
    return member
  }

  mention(member: Member, { start, end, text, first, last, via, basis }: Appearance): ResolvedMention {
    const mention: ResolvedMention = { start, end, text, via, entity: member.id, first, last, basis }
    member.mentions.push(mention)
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
