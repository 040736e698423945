import type { EventType } from '../model'
import type { LinkRelation } from '../ontology/index'

/** A word, or with `isStem` the start of one. */
export interface CueWord {
  text: string
  isStem: boolean
}

/** Words between two events that say how one bears on the other. */
export interface LinkCue {
  /** Lower-case words in a row. */
  words: readonly CueWord[]
  relation: LinkRelation
  /** `forward`: the event before the cue answers, changes or belongs to the one after it; `backward`: the other way. */
  way: 'forward' | 'backward'
  /** What the words alone prove; `inferred` where they only tell an order in time. */
  basis: 'stated' | 'inferred'
  /** The answering event's types; all when absent. */
  from?: readonly EventType[]
  to?: readonly EventType[]
  /** The two must come from different countries: a state does not answer itself. */
  betweenStates?: boolean
}

const ACTS: readonly EventType[] = ['measure', 'proceeding', 'development', 'transaction', 'agreement']
const POLICY: readonly EventType[] = ['measure', 'proceeding']
const ANSWERS: readonly EventType[] = ['measure', 'proceeding', 'development']

/** A last `*` of a word stands for any ending. */
const cue = (
  words: string,
  relation: LinkRelation,
  rest: Partial<LinkCue> & Pick<LinkCue, 'way' | 'basis'>,
): LinkCue => ({
  words: words.split(' ').map((word) => ({ text: word.replace('*', ''), isStem: word.endsWith('*') })),
  relation,
  ...rest,
})

/** Longest first within one place of the text. */
export const LINK_CUES: readonly LinkCue[] = [
  cue('in response to', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('in retaliation for', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('in retaliation to', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('in retaliation against', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('in reaction to', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('in answer to', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('to retaliate against', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('retaliat* for', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('as punishment for', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS }),
  cue('as a result of', 'responds-to', { way: 'forward', basis: 'stated', from: ACTS, to: ACTS }),
  cue('prompting', 'responds-to', { way: 'backward', basis: 'stated', from: ACTS }),
  cue('which prompted', 'responds-to', { way: 'backward', basis: 'stated', from: ACTS }),
  cue('triggering', 'responds-to', { way: 'backward', basis: 'stated', from: ACTS }),
  cue('forcing', 'responds-to', { way: 'backward', basis: 'stated', from: ['development', 'transaction'] }),
  cue('leading to', 'responds-to', { way: 'backward', basis: 'stated', from: ACTS, to: ACTS }),
  cue('after', 'responds-to', { way: 'forward', basis: 'inferred', from: ANSWERS, to: POLICY, betweenStates: true }),
  cue('following', 'responds-to', {
    way: 'forward',
    basis: 'inferred',
    from: ANSWERS,
    to: POLICY,
    betweenStates: true,
  }),
  cue('build* on', 'amends', { way: 'forward', basis: 'stated', from: ['measure'], to: ['measure'] }),
  cue('build* upon', 'amends', { way: 'forward', basis: 'stated', from: ['measure'], to: ['measure'] }),
  cue('expand* on', 'amends', { way: 'forward', basis: 'stated', from: ['measure'], to: ['measure'] }),
  cue('on top of', 'amends', { way: 'forward', basis: 'stated', from: ['measure'], to: ['measure'] }),
  cue('in addition to', 'amends', { way: 'forward', basis: 'stated', from: ['measure'], to: ['measure'] }),
  cue('as amendments to', 'amends', { way: 'forward', basis: 'stated', from: ['measure'], to: ['measure'] }),
  cue('replac*', 'supersedes', {
    way: 'forward',
    basis: 'stated',
    from: ['measure', 'agreement'],
    to: ['measure', 'agreement'],
  }),
  cue('supersed*', 'supersedes', {
    way: 'forward',
    basis: 'stated',
    from: ['measure', 'agreement'],
    to: ['measure', 'agreement'],
  }),
  cue('in place of', 'supersedes', { way: 'forward', basis: 'stated', from: ['measure'], to: ['measure'] }),
  cue('to implement', 'implements', {
    way: 'forward',
    basis: 'stated',
    from: ['measure'],
    to: ['measure', 'agreement'],
  }),
  cue('implementing', 'implements', {
    way: 'forward',
    basis: 'stated',
    from: ['measure'],
    to: ['measure', 'agreement'],
  }),
  cue('pursuant to', 'implements', { way: 'forward', basis: 'stated', from: POLICY, to: ['measure', 'agreement'] }),
  cue('as part of', 'part-of', { way: 'forward', basis: 'stated', to: ['measure', 'agreement'] }),
  cue('under the deal', 'part-of', { way: 'forward', basis: 'stated', from: ['measure'], to: ['agreement'] }),
  cue('under the agreement', 'part-of', { way: 'forward', basis: 'stated', from: ['measure'], to: ['agreement'] }),
  cue('under a deal', 'part-of', { way: 'forward', basis: 'stated', from: ['measure'], to: ['agreement'] }),
  cue('under an agreement', 'part-of', { way: 'forward', basis: 'stated', from: ['measure'], to: ['agreement'] }),
  cue('under the terms', 'part-of', { way: 'forward', basis: 'stated', from: ['measure'], to: ['agreement'] }),
  cue('as a part of', 'part-of', { way: 'forward', basis: 'stated', to: ['measure', 'agreement'] }),
  cue('is part of', 'part-of', { way: 'forward', basis: 'stated', to: ['measure', 'agreement'] }),
  cue('are part of', 'part-of', { way: 'forward', basis: 'stated', to: ['measure', 'agreement'] }),
]

/** Words before a measure's trigger that say an earlier one goes on: "further curbs", "another round". */
export const FURTHER: ReadonlySet<string> = new Set([
  'further',
  'additional',
  'another',
  'more',
  'expanded',
  'tougher',
  'stricter',
  'tighter',
  'extra',
])

/** Words about a measure's trigger that make it an answer to another state's: "retaliatory tariffs". */
export const RETALIATORY: ReadonlySet<string> = new Set([
  'retaliatory',
  'reciprocal',
  'countermeasure',
  'countermeasures',
  'counter-measures',
  'tit-for-tat',
  'counter-tariffs',
  'retaliation',
])
