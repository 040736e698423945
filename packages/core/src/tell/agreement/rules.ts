import {
  actors,
  any,
  modifiedBy,
  names,
  not,
  noun,
  people,
  phraseHas,
  sentenceHas,
  type Condition,
} from '../conditions'
import type { Rule } from '../engine'
import {
  after,
  agent,
  bearer,
  between,
  carrierOf,
  doer,
  modifier,
  patient,
  possessor,
  subject,
  type Place,
  type Site,
} from '../places'
import type { Agreement } from '../../model'
import { isVerbal, type Outlook } from '../outlook'
import { isAmong, words } from '../words'

export type AgreementRule = Rule<Agreement['mode'], Agreement['stage'], 'parties' | 'objects'>

const subjectMatter = [after('on', 'over', 'about', 'for', 'in'), modifier]
const pair: readonly Place[] = [between, possessor, doer, after('by', 'of'), after('with', 'among'), modifier]

const sides_: readonly Place[] = [doer, after('with', 'between')]
const sides: Place = (site) => sides_.flatMap((place) => place(site))
const PLEAS = ['prosecution', 'prosecutor', 'prosecutors', 'plea', 'guilty']
const DEALS = [
  'deal',
  'agreement',
  'accord',
  'truce',
  'understanding',
  'consensus',
  'compromise',
  'ceasefire',
  'cease-fire',
  'mou',
]
/** Not a purchase, a licence or a supply contract between firms, nor "a great deal". */
const POLITICAL: readonly Condition[] = [
  not(modifiedBy('great', 'big', 'good', 'patent', 'licensing', 'takeover', 'acquisition', 'merger', 'supply')),
  not(phraseHas('acquire', 'buy', 'takeover', 'merger', 'acquisition', 'purchase', 'supply', 'patent', ...PLEAS)),
  not(broken),
  not(sought),
  not(partOfName),
]
/** A deal whose other side is not named still has a government on the one, or its money in it. */
const GOVERNMENTAL = any(
  people(sides),
  phraseHas('subsidy', 'subsidies', 'grant', 'grants', 'loan', 'loans', 'government', 'federal', 'incentive'),
)
const BREAKING = words(
  'violate breach break renege withdraw pull exit quit leave abandon ditch join accede negotiate renegotiate',
)
const LEAVING = words('withdraw quit leave exit')
const RELEASING = words('release issue publish sign')
const TALKS = words('talk negotiation dialogue discussion effort')
const FAILING = [
  'collapse',
  'fail',
  'stall',
  'founder',
  'break',
  'halt',
  'falter',
  'fall',
  'end',
  'unravel',
  'deadlock',
]
const GONE = new Set([...FAILING, 'grind', 'suspend', 'cancel', 'walk', 'abandon'])

/** "Talks have ground to a halt", "talks fell through", "the talks were suspended". */
const failing: Condition = (site) => {
  const carrier = carrierOf(site)
  return carrier !== undefined && isAmong(carrier, GONE) && !noun(after('in', 'with'), 'deal', 'agreement')(site)
}
const ofFailing: Condition = (site) => {
  const head = site.scene.tree.headOf(site.word)
  return (
    head !== undefined &&
    ['breakdown', 'collapse', 'failure', 'suspension', 'break-down', 'impasse'].includes(head.lemma)
  )
}

const talking = ({ phase }: Outlook): Agreement['stage'] =>
  phase === 'ahead' ? 'planned' : phase === 'off' ? 'ended' : 'ongoing'

/** Understandings sought, reached, joined, broken and left. */
export const agreementRules: readonly AgreementRule[] = [
  {
    id: 'agreement/deal/concluded',
    mode: 'deal',
    nouns: ['talk', 'talks', 'negotiation'],
    when: [noun(carrier, 'conclude', 'wrap', 'complete', 'finalise', 'finalize', 'seal')],
    roles: { parties: [...sides_, possessor, onTreaty, modifier], objects: subjectMatter },
    least: { parties: 2 },
    anaphoric: true,
    yes: [
      {
        text: 'India and the European Union concluded negotiations on a trade pact.',
        stage: 'reached',
        parties: ['jurisdiction:IN', 'jurisdiction:EU'],
      },
    ],
    no: ['The team concluded its work.'],
  },
  {
    id: 'agreement/breakdown/noun',
    mode: 'breakdown',
    nouns: ['talk', 'talks', 'negotiation', 'dialogue', 'discussion'],
    when: [any(failing, ofFailing)],
    roles: { parties: pair, objects: subjectMatter },
    least: { parties: 2 },
    stage: 'ended',
    yes: [
      {
        text: 'Talks between Washington and Beijing have collapsed.',
        mode: 'breakdown',
        parties: ['jurisdiction:US', 'jurisdiction:CN'],
      },
      {
        text: 'The move followed a breakdown in trade talks between India and Japan.',
        mode: 'breakdown',
        parties: ['jurisdiction:IN', 'jurisdiction:JP'],
      },
    ],
    no: ['The economy collapsed.'],
  },
  {
    id: 'agreement/negotiation/noun',
    mode: 'negotiation',
    nouns: ['talk', 'talks', 'negotiation', 'dialogue', 'discussion', 'renegotiation'],
    when: [not(left), not(commercial)],
    roles: { parties: pair, objects: subjectMatter },
    least: { parties: 2 },
    stage: talking,
    anaphoric: true,
    yes: [
      {
        text: 'The ongoing dialogue between the United States and China continues.',
        mode: 'negotiation',
        stage: 'ongoing',
        parties: ['jurisdiction:US', 'jurisdiction:CN'],
      },
      {
        text: 'Intel is in talks with the U.S. Commerce Department over a grant.',
        mode: 'negotiation',
        stage: 'ongoing',
        parties: ['company:intel', 'body:us-doc'],
      },
      {
        text: 'India and the European Union will resume trade negotiations next month.',
        mode: 'negotiation',
        stage: 'planned',
        parties: ['jurisdiction:IN', 'jurisdiction:EU'],
      },
    ],
    no: ['The talk at the conference was long.', 'There was talk of a recession.'],
  },
  {
    id: 'agreement/negotiation/one-sided',
    mode: 'negotiation',
    nouns: ['talk', 'talks', 'negotiation', 'dialogue', 'discussion', 'renegotiation'],
    when: [actors(sides), not(left), not(commercial)],
    roles: { parties: [...sides_, modifier], objects: subjectMatter },
    least: { parties: 1 },
    stage: talking,
    anaphoric: true,
    yes: [
      {
        text: 'Intel is in talks with investors to finance a plant.',
        mode: 'negotiation',
        stage: 'ongoing',
        parties: ['company:intel'],
      },
    ],
    no: [],
  },
  {
    id: 'agreement/negotiation/verb',
    mode: 'negotiation',
    verbs: ['negotiate', 'renegotiate'],
    when: [actors(agent)],
    roles: { parties: [agent, after('with', 'between')], objects: [patient, ...subjectMatter] },
    least: { parties: 1 },
    stage: talking,
    yes: [
      {
        text: 'Tokyo is negotiating with Washington over chip tariffs.',
        mode: 'negotiation',
        stage: 'ongoing',
        parties: ['jurisdiction:JP', 'jurisdiction:US'],
      },
    ],
    no: ['Workers negotiated a pay rise.'],
  },
  {
    id: 'agreement/joint-statement/noun',
    mode: 'joint-statement',
    nouns: ['statement', 'communique', 'communiqué', 'declaration'],
    when: [modifiedBy('joint')],
    roles: {
      parties: [between, possessor, doer, jointSpeakers, after('by', 'from', 'of'), after('with')],
      objects: subjectMatter,
    },
    least: { parties: 1 },
    stage: 'reached',
    anaphoric: true,
    yes: [
      {
        text: 'In a joint statement, Canada and Mexico promised to end the duties.',
        mode: 'joint-statement',
        parties: ['jurisdiction:CA', 'jurisdiction:MX'],
      },
      {
        text: 'The joint statement issued by Japan and South Korea named chips.',
        mode: 'joint-statement',
        parties: ['jurisdiction:JP', 'jurisdiction:KR'],
      },
    ],
    no: ['The company issued a statement.'],
  },
  {
    id: 'agreement/joint-statement/released',
    mode: 'joint-statement',
    nouns: ['statement', 'communique', 'communiqué', 'declaration'],
    when: [modifiedBy('joint'), any(released, (site) => after('between', 'by', 'of')(site).length > 0)],
    roles: { parties: [between, after('by', 'from', 'of')], objects: subjectMatter },
    least: {},
    stage: 'reached',
    yes: [{ text: 'A joint statement between the six nations praised the cable.', stage: 'reached' }],
    no: ['The two firms spoke of the joint venture.'],
  },
  {
    id: 'agreement/withdrawal/verb',
    mode: 'withdrawal',
    verbs: ['withdraw', 'pull', 'exit', 'quit', 'leave', 'abandon', 'ditch', 'renounce'],
    when: [
      people(agent),
      any(
        noun(
          after('from', 'of', 'out of'),
          'agreement',
          'deal',
          'treaty',
          'pact',
          'accord',
          'convention',
          'negotiation',
          'talk',
        ),
        noun(patient, 'agreement', 'deal', 'treaty', 'pact', 'accord', 'convention'),
        names(after('from'), 'organisation'),
      ),
    ],
    roles: { parties: [agent], objects: [] },
    least: { parties: 1 },
    stage: ({ phase }) => (phase === 'ahead' ? 'planned' : 'reached'),
    yes: [
      {
        text: 'Donald Trump withdrew from the nuclear agreement in May.',
        mode: 'withdrawal',
        stage: 'reached',
        parties: ['person:donald-trump'],
      },
    ],
    no: ['The bank withdrew its forecast.'],
  },
  {
    id: 'agreement/withdrawal/noun',
    mode: 'withdrawal',
    nouns: ['withdrawal', 'exit'],
    when: [
      any(
        noun(after('from'), 'agreement', 'deal', 'treaty', 'pact', 'accord', 'convention'),
        names(after('from'), 'organisation'),
      ),
    ],
    roles: { parties: [possessor, after('by', 'of'), modifier], objects: [] },
    least: { parties: 1 },
    stage: ({ phase }) => (phase === 'ahead' ? 'planned' : 'reached'),
    yes: [
      {
        text: 'Washington’s withdrawal from the accord angered Paris.',
        mode: 'withdrawal',
        parties: ['jurisdiction:US'],
      },
    ],
    no: ['Customers made withdrawals from the bank.'],
  },
  {
    id: 'agreement/accession/verb',
    mode: 'accession',
    verbs: ['join', 'accede'],
    when: [
      people(subject),
      any(
        names(patient, 'organisation'),
        names(after('to'), 'organisation'),
        noun(
          patient,
          'pact',
          'agreement',
          'treaty',
          'bloc',
          'alliance',
          'partnership',
          'accord',
          'coalition',
          'convention',
        ),
      ),
    ],
    roles: { parties: [subject, patient, after('to')], objects: [] },
    least: { parties: 1 },
    stage: ({ phase }, site) => (phase === 'ahead' || applied(site) ? 'planned' : 'reached'),
    yes: [
      {
        text: 'China has applied to join the World Trade Organization.',
        mode: 'accession',
        stage: 'planned',
        parties: ['jurisdiction:CN', 'organisation:world-trade-organization'],
      },
    ],
    no: ['Canada joined the United States in banning the firm.'],
  },
  {
    id: 'agreement/breach/verb',
    mode: 'deal',
    group: 'breach',
    verbs: ['violate', 'breach', 'break', 'renege', 'breaking'],
    when: [
      any(
        noun(patient, 'agreement', 'deal', 'pact', 'truce', 'accord', 'settlement', 'cease-fire', 'term'),
        noun(after('on'), 'agreement', 'deal', 'pact', 'commitment'),
      ),
    ],
    roles: { parties: [agent, after('with')], objects: [] },
    least: { parties: 1 },
    stage: 'ended',
    yes: [
      {
        text: 'Huawei broke the agreement with the United States.',
        mode: 'deal',
        stage: 'ended',
        parties: ['company:huawei', 'jurisdiction:US'],
      },
    ],
    no: ['ZTE violated sanctions on Iran.'],
  },
  {
    id: 'agreement/treaty/named',
    mode: 'treaty',
    nouns: ['agreement', 'accord', 'treaty', 'convention'],
    when: [capitalised, not(broken), not(sought)],
    roles: { parties: pair, objects: subjectMatter },
    least: { parties: 2 },
    yes: [
      {
        text: 'The US-Japan Trade Agreement was signed in 2019.',
        stage: 'reached',
        parties: ['jurisdiction:US', 'jurisdiction:JP'],
      },
    ],
    no: ['The Paris Agreement turned five.'],
  },
  {
    id: 'agreement/treaty/noun',
    mode: 'treaty',
    nouns: ['treaty', 'pact', 'convention', 'arrangement'],
    when: [not(modifiedBy('patent', 'licensing', 'supply', 'seating')), not(broken), not(sought)],
    roles: { parties: [...pair, bearer], objects: subjectMatter },
    least: { parties: 2 },
    anaphoric: true,
    yes: [
      {
        text: 'Australia and Japan signed a security pact.',
        mode: 'treaty',
        stage: 'reached',
        parties: ['jurisdiction:AU', 'jurisdiction:JP'],
      },
    ],
    no: ['The seating arrangement changed.'],
  },
  {
    id: 'agreement/deal/noun',
    mode: 'deal',
    nouns: DEALS,
    when: [actorsBeyondFirms, ...POLITICAL],
    roles: { parties: pair, objects: subjectMatter },
    least: { parties: 2 },
    anaphoric: true,
    yes: [
      {
        text: 'The United States has reached a deal with Canada to lift tariffs.',
        mode: 'deal',
        stage: 'reached',
        parties: ['jurisdiction:US', 'jurisdiction:CA'],
      },
      {
        text: 'The trade agreement between India and Japan would likely be signed in March.',
        mode: 'deal',
        stage: 'planned',
        parties: ['jurisdiction:IN', 'jurisdiction:JP'],
      },
      {
        text: 'The European Union struck a sweeping trade deal with Australia on Tuesday.',
        mode: 'deal',
        stage: 'reached',
        parties: ['jurisdiction:EU', 'jurisdiction:AU'],
      },
    ],
    no: ['The factory used a great deal of power.', 'Qualcomm struck a deal to buy NXP.'],
  },
  {
    id: 'agreement/deal/one-sided',
    mode: 'deal',
    nouns: DEALS,
    when: [actors(sides), GOVERNMENTAL, not(several), not(taken), not(without), ...POLITICAL],
    roles: { parties: [...sides_, modifier], objects: subjectMatter },
    least: { parties: 1 },
    anaphoric: true,
    yes: [
      {
        text: 'Several countries had struck trade deals with the European Union.',
        mode: 'deal',
        stage: 'reached',
        parties: ['jurisdiction:EU'],
      },
    ],
    no: [],
  },
  {
    id: 'agreement/deal/partnership',
    mode: 'deal',
    nouns: ['partnership', 'alliance', 'memorandum'],
    when: [
      actors(doer),
      not(broken),
      any(
        noun(
          carrier,
          'establish',
          'form',
          'sign',
          'announce',
          'launch',
          'strike',
          'forge',
          'agree',
          'enter',
          'seal',
          'ink',
        ),
        phraseHas('understanding'),
      ),
    ],
    roles: { parties: [doer, after('with', 'between')], objects: subjectMatter },
    least: { parties: 2 },
    yes: [
      {
        text: 'India signed a memorandum of understanding with Japan on chips.',
        mode: 'deal',
        stage: 'reached',
        parties: ['jurisdiction:IN', 'jurisdiction:JP'],
      },
    ],
    no: ['Donald Trump signed a memorandum on Thursday.'],
  },
  {
    id: 'agreement/deal/agree',
    mode: 'deal',
    verbs: ['agree'],
    when: [people(subject), not(phraseHas(...DEALS, 'talks', 'negotiations', 'treaty', 'pact', 'dialogue'))],
    roles: { parties: [subject, after('with')], objects: [after('on', 'to')] },
    least: { parties: 2 },
    yes: [
      {
        text: 'Tokyo and Seoul agreed to lift the curbs.',
        mode: 'deal',
        stage: 'reached',
        parties: ['jurisdiction:JP', 'jurisdiction:KR'],
      },
    ],
    no: ['Analysts agree that demand will grow.'],
  },
]

/** "broke the deal", "withdrew from the pact", "applied to join the accord": told by their own rules. */
function broken(site: Site): boolean {
  const verb = carrierOf(site)
  return verb !== undefined && isAmong(verb, BREAKING)
}

/** "ended without a deal". */
function without(site: Site): boolean {
  return site.args.preposition(site.word) === 'without'
}

/** "entered into the agreement" goes back to one told elsewhere. */
function taken(site: Site): boolean {
  const definite = site.args.children(site.word, 'det').some(({ lower }) => lower === 'the' || lower === 'this')
  return definite && after('with', 'between')(site).length === 0
}

/** "seeks new agreements with partners": several, and with nobody named. */
function several(site: Site): boolean {
  return (
    site.word.xpos === 'NNS' &&
    !names(after('with', 'between'), 'jurisdiction', 'body', 'person', 'organisation', 'company')(site)
  )
}

/** Talks between firms on buying one another are part of that purchase. */
function commercial(site: Site): boolean {
  const bargain = sentenceHas(
    'acquire',
    'acquisition',
    'takeover',
    'merger',
    'stake',
    'buy',
    'buying',
    'pick',
    'picking',
    'purchase',
  )
  return bargain(site) && !people(everySide)(site)
}

/** Deals between firms alone are transactions; a bare "the deal" may be anyone's. */
function actorsBeyondFirms(site: Site): boolean {
  return !names(everySide, 'company')(site) || people(everySide)(site)
}

function everySide(site: Site): ReturnType<Place> {
  return pair.flatMap((place) => place(site))
}

function released({ args, word }: Site): boolean {
  return args.children(word, 'acl').some((verb) => isAmong(verb, RELEASING))
}

function capitalised({ word, scene }: Site): boolean {
  return /^\p{Lu}/u.test(word.text) && scene.blockOf(word).kind !== 'headline'
}

/** "withdrew from the talks" is told by its own rule. */
function left(site: Site): boolean {
  const verb = carrierOf(site)
  return verb !== undefined && isAmong(verb, LEAVING)
}

/** "negotiations on an agreement with X". */
function onTreaty(site: Site): ReturnType<Place> {
  return after('on', 'for', 'over')(site).flatMap((subject) => site.args.obliques(subject, 'with', 'between'))
}

/** "talks on a treaty" are talks. */
function sought(site: Site): boolean {
  const head = site.scene.tree.headOf(site.word)
  return head !== undefined && !isVerbal(head) && isAmong(head, TALKS)
}

/** "Agreement" within "Paris Agreement". */
function partOfName({ scene, word }: Site): boolean {
  return scene.mentionsAt(word).some((mention) => mention.last - mention.first > 1)
}

function carrier(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  return verb ? [verb] : []
}

/** "In a joint statement, X and Y said". */
function jointSpeakers(site: Site): ReturnType<Place> {
  const head = site.scene.tree.headOf(site.word)
  return head ? site.args.subjects(head) : []
}

/** Seeking membership is not having it. */
function applied(site: Site): boolean {
  return site.args
    .governors(site.word)
    .some((above) => ['apply', 'application', 'bid', 'ask', 'request'].includes(above.lemma))
}
