import type { Change, Stage } from '../ontology/index'

/** What a word over an act says about how far it has come. */
export interface Cue {
  /** A bound on the stage: the weakest one in the chain wins. */
  stage?: Stage
  change?: Change
  /** Turns the act round: to lift a ban is to ease. */
  undoes?: boolean
  /** What stands under it is supposed, not told. */
  supposed?: boolean
  /** What stands under it is not to be: "ruled out a ban". */
  denies?: true
  /** A plan or draft under it is given up. */
  abandons?: true
  /** Where the instrument stands once this verb is carried out. */
  reached?: Stage
}

/** A word may stand in several rows, which add up. */
function table(rows: Readonly<Record<string, Cue>>): Readonly<Record<string, Cue | undefined>> {
  const cues: Record<string, Cue> = {}
  for (const [words, cue] of Object.entries(rows)) {
    for (const word of words.split(' ')) cues[word] = { ...cues[word], ...cue }
  }
  return cues
}

/** Auxiliaries: what a government says it will do is announced, what it would do is planned until it says so itself. */
export const MODALS: Readonly<Record<string, Cue | undefined>> = table({
  'may might could can': { stage: 'considered' },
  "would should must 'd ’d": { stage: 'planned' },
  "will shall ll wo 'll ’ll": { stage: 'announced' },
})

export const CONDITIONS: Readonly<Record<string, Cue | undefined>> = table({
  'if unless': { stage: 'considered', supposed: true },
  whether: { stage: 'considered' },
  'possibly potentially perhaps': { stage: 'considered' },
  soon: { stage: 'planned' },
})

/** By lemma, with a particle or a fixed noun behind it: `rule_out`, `put_hold` for "put on hold". */
export const VERB_CUES: Readonly<Record<string, Cue | undefined>> = table({
  'consider weigh mull contemplate explore discuss study debate float evaluate examine ponder assess deliberate eye': {
    stage: 'considered',
  },
  'urge want recommend suggest demand ask request advocate favour favor support back oppose call_for call_on press lobby push':
    {
      stage: 'considered',
    },
  'plan prepare ready draft poise intend vow threaten pledge promise aim hope expect agree commit warn set seek': {
    stage: 'planned',
  },
  'propose table sponsor put_forward float_proposal': { stage: 'proposed' },
  'announce unveil reveal decide declare outline detail confirm set due': { stage: 'announced' },
  'sign issue publish release finalise finalize pass approve clear gazette enact adopt ratify order authorise authorize vote':
    {
      stage: 'adopted',
    },
  'introduce impose levy slap place implement apply enforce institute establish maintain keep': { change: 'introduce' },
  'face suffer violate evade circumvent breach skirt flout bypass': { reached: 'in-force' },
  'lift remove scrap end drop rescind revoke repeal cancel abolish eliminate terminate undo withdraw reverse overturn strike invalidate axe ditch':
    {
      change: 'end',
      undoes: true,
      reached: 'ended',
    },
  'expire lapse': { change: 'end', undoes: true, reached: 'ended' },
  'suspend pause halt delay postpone defer stay enjoin freeze block put_hold place_hold put_ice': {
    change: 'postpone',
    undoes: true,
    reached: 'suspended',
  },
  'ease relax loosen soften reduce cut lower trim exempt waive weaken roll': { change: 'relax', undoes: true },
  'avoid avert dodge escape': { stage: 'planned', supposed: true },
  veto: { reached: 'abandoned' },
  'drop abandon shelve ditch kill nix withdraw scrap axe cancel call_off back_away back_down back_off walk_back walk_away':
    {
      abandons: true,
    },
  'reject refuse rule_out turn_down vote_down vote_against decide_against': { stage: 'considered', denies: true },
  'put_off hold_off push_back': { change: 'postpone', undoes: true, reached: 'suspended' },
  'set_up set_aside set_out put_place': { change: 'introduce' },
  'raise increase hike double triple': { change: 'tighten' },
  'expand widen broaden extend': { change: 'expand' },
  'tighten strengthen toughen': { change: 'tighten' },
})

/** Before a noun they take it for known: "under the curbs", "since the ban". */
export const PREMISES: ReadonlySet<string> = new Set(
  'under amid despite after following since because given due owing over about'.split(' '),
)

/** What these say of the speaker's wish, not of the act, their "not" does not call off. */
export const ATTITUDES: ReadonlySet<string> = new Set(
  'want recommend advocate favour favor support back oppose'.split(' '),
)

/** Verbs that tell an act and how far it has come. */
export const OWN_CUES: Readonly<Record<string, Cue | undefined>> = table({
  'pledge commit promise': { stage: 'announced' },
})

/** Nouns over an act: "considerations of", "a plan to", "the announcement of". */
export const NOUN_CUES: Readonly<Record<string, Cue | undefined>> = table({
  'right petition motion consideration possibility option prospect idea talk discussion debate risk chance call suggestion review deliberation':
    { stage: 'considered' },
  'plan threat intention intent vow pledge promise preparation bid push expectation warning goal aim objective target ambition':
    {
      stage: 'planned',
    },
  'proposal draft consultation': { stage: 'proposed' },
  'announcement decision unveiling': { stage: 'announced' },
  'adoption passage approval signing': { stage: 'adopted' },
  'month week day year deadline ultimatum imposition introduction implementation enforcement wave round series package raft set':
    {},
  'removal lifting end elimination withdrawal repeal revocation cancellation expiry': {
    change: 'end',
    undoes: true,
    reached: 'ended',
  },
  'suspension pause delay postponement': { change: 'postpone', undoes: true, reached: 'suspended' },
  'easing relaxation reduction exemption waiver relief exclusion reprieve': { change: 'relax', undoes: true },
  'expansion extension tightening increase hike': { change: 'expand' },
  'violation evasion breach circumvention': { reached: 'in-force' },
})

/** Adjectives over an act: "ready to ban", "likely to ban". */
export const READINESS: Readonly<Record<string, Cue | undefined>> = table({
  'ready poised willing prepared eager determined keen': { stage: 'planned' },
  'likely unlikely open able possible': { stage: 'considered' },
  'set due': { stage: 'announced' },
})

/** Adjectives that an instrument stands under: "exempt from the tariffs", "subject to a duty". */
export const STANDINGS: Readonly<Record<string, Cue | undefined>> = table({
  'exempt immune free': { change: 'relax', undoes: true },
  'subject liable': {},
})

/** Texts that an act stands in. */
export const DRAFTS: Readonly<Record<string, Cue | undefined>> = table({
  'bill legislation amendment resolution proposal': { stage: 'proposed' },
  'order law act rule regulation directive decree measure provision statute proclamation policy': {},
})

export const ADJECTIVE_CUES: Readonly<Record<string, Cue | undefined>> = table({
  'possible potential conceivable': { stage: 'considered' },
  'planned plan threatened threaten looming loom expected expect impending upcoming prospective': { stage: 'planned' },
  'proposed propose draft': { stage: 'proposed' },
})

/** Verbs whose content clause stands as told. */
export const REPORTING: ReadonlySet<string> = new Set(
  'say tell report add note state claim argue explain write warn believe think show find mean suggest indicate confirm announce declare'.split(
    ' ',
  ),
)

/** Verbs and participles whose purpose clause is what their subject is for: "a bill aimed at barring". */
export const PURPOSES: ReadonlySet<string> = new Set('aim design intend seek mean use move act vote work'.split(' '))

/** What an instrument itself does when it becomes or stays binding. */
export const TAKING_EFFECT: ReadonlySet<string> = new Set(
  'arrive take come go apply start begin kick enter bite expire lapse remain stay stand follow be exist end cover target face include'.split(
    ' ',
  ),
)

/** What the rate of a duty does: "tariff on Indian goods to rise". */
export const MOVING: ReadonlySet<string> = new Set('rise fall increase climb jump drop double'.split(' '))

/** What "will stay in place" is in place now. */
export const STAYING: ReadonlySet<string> = new Set('remain stay'.split(' '))

/** Makes law of a draft. */
export const SIGNING: ReadonlySet<string> = new Set('sign enact ratify promulgate'.split(' '))

/** Makes law of a bill where a whole parliament does it. */
export const PASSING: ReadonlySet<string> = new Set('pass approve adopt clear'.split(' '))

/** Half of a parliament, or less. */
export const CHAMBERS: ReadonlySet<string> = new Set(
  'house senate chamber committee subcommittee panel lawmaker senator representative commons lords cabinet commission'.split(
    ' ',
  ),
)

/** Heads that only count or gather what stands behind "of", "in" and "worth of". */
export const QUANTITIES: ReadonlySet<string> = new Set(
  '% $ € £ ¥ bn m percent cent most all some half portion share part ten hundred thousand million billion trillion dollar euro yuan pound yen won rupee worth round wave series raft package set number string list slew part kind form type bulk majority barrage spate host array range'.split(
    ' ',
  ),
)

/** Reporting by the one who acts: what it says it would do, it announces. */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  'say announce declare decide confirm tell state unveil'.split(' '),
)
