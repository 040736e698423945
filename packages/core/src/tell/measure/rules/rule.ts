import type { Direction, InstrumentId } from '../../../ontology/index'
import type { Topic } from '../about'

/** One way in which news words an instrument. The first row that fits a word is the one that speaks. */
export interface MeasureRule {
  readonly id: string
  readonly instrument: InstrumentId
  readonly direction: Direction
  /** Lemmas, parted by spaces. */
  readonly nouns?: string
  readonly verbs?: string
  /** Nouns that need no other word beside them: a law's initials. */
  readonly short?: string
  /** One of these words, or all of those joined by "+", stand before the noun in its phrase, or among a verb's own words. */
  readonly with?: string
  /** None of these does. */
  readonly without?: string
  /** One of these verbs governs the word. */
  readonly under?: string
  /** The ISO code of who made the law that the words name. */
  readonly home?: string
  /** The day since which that law stands; before it, it is a proposal. */
  readonly since?: string
  /** Whoever does what the verb says is the one who bears the measure: "TikTok must divest". */
  readonly bears?: true
  /** The verb over it is itself the act of government: adopted when it is news, in force when it is history. */
  readonly act?: true
  /** The act is what the verb says when denied: "not allowed to sell". */
  readonly denied?: true
  /** The phrase is about one of these. */
  readonly about?: readonly Topic[]
  /** What must be known before a word this common counts as policy; a `state` is no mere person. By default either. */
  readonly needs?: 'imposer' | 'state' | 'target' | 'either' | 'both' | 'nothing'
  /** Sentences that this row reads. */
  readonly yes: readonly string[]
  /** Sentences in which it must read nothing. */
  readonly no: readonly string[]
}

type Row = Omit<MeasureRule, 'id' | 'instrument' | 'direction'>

const row =
  (direction: Direction) =>
  (id: string, instrument: InstrumentId, parts: Row): MeasureRule => ({ id, instrument, direction, ...parts })

export const restrictive: ReturnType<typeof row> = row('restrictive')
export const easing: ReturnType<typeof row> = row('easing')
export const supportive: ReturnType<typeof row> = row('supportive')

/** Words that ban or curb whatever they are said to be about. */
export const BAN_NOUNS = 'ban prohibition embargo moratorium blockade'
export const CURB_NOUNS =
  'restriction curb limit limitation control rule regulation measure crackdown constraint barrier'
export const BAN_VERBS = 'ban bar prohibit forbid outlaw block'
export const STOP_VERBS = `${BAN_VERBS} stop prevent halt suspend sever cut`
export const CURB_VERBS = 'restrict curb limit tighten curtail constrain choke'
