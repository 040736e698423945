import { actors, any, isPeople, modifiedBy, names, not, noun, people, phraseHas } from '../conditions'
import type { Rule } from '../engine'
import {
  after,
  agent,
  bearer,
  between,
  carrierOf,
  clauseSubject,
  doer,
  modifier,
  patient,
  possessor,
  subject,
  type Place,
  type Site,
} from '../places'
import { relation, type Token } from '../../language/index'
import type { Encounter } from '../../model'
import { PLACES } from '../fillers'

export type EncounterRule = Rule<Encounter['mode'], Encounter['stage'], 'participants' | 'place'>

const where = after('in', 'at', 'on')

/** Officials or heads of firms in contact. */
export const encounterRules: readonly EncounterRule[] = [
  {
    id: 'encounter/visit/verb',
    mode: 'visit',
    verbs: ['visit', 'tour'],
    when: [
      actors(agent),
      any(
        names(patient, 'place', 'jurisdiction', 'company', 'body', 'research'),
        noun(patient, 'campus', 'headquarters', 'plant', 'factory', 'fab', 'base'),
      ),
    ],
    roles: { participants: [agent], place: [patient, after('in')] },
    least: { any: 1 },
    yes: [
      {
        text: 'Japanese officials visited Washington on Monday.',
        participants: ['jurisdiction:JP'],
        stage: 'held',
      },
      {
        text: 'Emmanuel Macron will visit Beijing next month.',
        participants: ['person:emmanuel-macron'],
        stage: 'planned',
      },
    ],
    no: ['Shoppers visited the store in large numbers.', 'Users can visit the website for details.'],
  },
  {
    id: 'encounter/visit/travel',
    mode: 'visit',
    verbs: ['travel', 'go', 'fly', 'come', 'head', 'arrive'],
    when: [
      people(subject),
      names(after('to', 'in', 'into', 'for'), 'place', 'jurisdiction'),
      not(phraseHas('effect', 'force', 'conference', 'power')),
    ],
    roles: { participants: [subject], place: [after('to', 'in', 'into')] },
    least: { participants: 1, place: 1 },
    yes: [
      {
        text: 'Antony Blinken is scheduled to travel to Beijing in June.',
        participants: ['person:antony-blinken'],
        stage: 'planned',
      },
      { text: 'A Chinese delegation flew to Brussels on Sunday.', participants: ['jurisdiction:CN'], stage: 'held' },
    ],
    no: ['Most of the chips go to Russia through Turkey.', 'The rule comes into force in Germany in May.'],
  },
  {
    id: 'encounter/visit/noun',
    mode: 'visit',
    nouns: ['visit', 'trip', 'tour', 'stopover', 'journey'],
    when: [any(ownTrip, (site) => visitor(site).length > 0), not(modifiedBy('store', 'field', 'factory', 'site'))],
    roles: {
      participants: [visitor],
      place: [after('to', 'in'), placeBefore],
    },
    least: { any: 1 },
    anaphoric: true,
    yes: [
      {
        text: 'Janet Yellen’s trip to China ended without an agreement.',
        participants: ['person:janet-yellen'],
        stage: 'held',
      },
      {
        text: 'The visit by Piyush Goyal to the United States raised hopes.',
        participants: ['person:piyush-goyal'],
        stage: 'held',
      },
      {
        text: 'Xi Jinping cancelled a planned visit to Paris.',
        participants: ['person:xi-jinping'],
        stage: 'cancelled',
      },
    ],
    no: ['The trip took three hours.'],
  },
  {
    id: 'encounter/meeting/verb',
    mode: 'meeting',
    verbs: ['meet', 'gather', 'convene', 'sit down'],
    when: [
      withSomeone,
      actors(agent),
      not(
        noun(
          patient,
          'demand',
          'need',
          'requirement',
          'deadline',
          'condition',
          'obligation',
          'target',
          'standard',
          'criterion',
          'term',
          'threshold',
          'goal',
        ),
      ),
    ],
    roles: { participants: [agent, patient, after('with')], place: [where] },
    least: { any: 1 },
    yes: [
      {
        text: 'Joe Biden met Xi Jinping in Bali on Monday.',
        participants: ['person:joe-biden', 'person:xi-jinping'],
        stage: 'held',
      },
      {
        text: 'Donald Trump is expected to meet with Narendra Modi in Washington.',
        participants: ['person:donald-trump', 'person:narendra-modi'],
        stage: 'planned',
      },
    ],
    no: ['Samsung must meet the new requirements by May.', 'Huawei has met its obligations.'],
  },
  {
    id: 'encounter/meeting/host',
    mode: 'meeting',
    verbs: ['host', 'receive', 'welcome', 'greet'],
    when: [
      people(agent),
      any(
        names(patient, 'person'),
        noun(patient, 'president', 'minister', 'premier', 'leader', 'delegation', 'counterpart', 'chancellor'),
      ),
    ],
    roles: { participants: [agent, patient], place: [where] },
    least: { participants: 2 },
    yes: [
      {
        text: 'Xi Jinping received Emmanuel Macron in Beijing.',
        participants: ['person:xi-jinping', 'person:emmanuel-macron'],
      },
    ],
    no: ['Beijing welcomed the decision.'],
  },
  {
    id: 'encounter/summit/noun',
    mode: 'summit',
    nouns: ['summit'],
    roles: { participants: [possessor, between, doer, after('of', 'with'), bearer, stateBefore], place: [where] },
    least: { any: 1 },
    anaphoric: true,
    yes: [
      {
        text: 'India will host a summit on artificial intelligence in New Delhi.',
        participants: ['jurisdiction:IN'],
        stage: 'planned',
      },
    ],
    no: ['The climbers reached the summit.'],
  },
  {
    id: 'encounter/call/noun',
    mode: 'call',
    nouns: ['call', 'videoconference', 'conversation', 'teleconference'],
    when: [
      not(modifiedBy('earnings', 'conference', 'analyst', 'investor')),
      not(phraseHas('for')),
      any(
        names(after('with', 'between'), 'person', 'jurisdiction', 'body'),
        modifiedBy('phone', 'telephone', 'video'),
        toldDuring,
      ),
    ],
    roles: { participants: [possessor, between, doer, attendee, after('with'), toldTo], place: [] },
    least: { participants: 1 },
    yes: [
      {
        text: 'Joe Biden held a phone call with Xi Jinping on Tuesday.',
        participants: ['person:joe-biden', 'person:xi-jinping'],
        stage: 'held',
      },
    ],
    no: ['Brussels rejected calls for a ban.', 'Intel said so on a call with analysts.'],
  },
  {
    id: 'encounter/call/verb',
    mode: 'call',
    verbs: ['speak', 'talk', 'phone', 'telephone'],
    when: [people(subject), any(names(after('to', 'with'), 'person', 'jurisdiction'), names(patient, 'person'))],
    roles: { participants: [subject, after('to', 'with'), patient], place: [] },
    least: { participants: 2 },
    yes: [
      {
        text: 'Maroš Šefčovič will speak to Jamieson Greer later today.',
        participants: ['person:maros-sefcovic', 'person:jamieson-greer'],
        stage: 'planned',
      },
    ],
    no: ['Xi Jinping spoke to reporters.'],
  },
  {
    id: 'encounter/hearing/verb',
    mode: 'meeting',
    verbs: ['testify', 'appear'],
    when: [
      people(subject),
      any(
        names(after('before', 'to', 'at'), 'body'),
        noun(after('before', 'at', 'in', 'to'), 'hearing', 'committee', 'congress', 'parliament', 'senate', 'lawmaker'),
      ),
    ],
    roles: { participants: [subject, after('before', 'to', 'at', 'in')], place: [] },
    least: { participants: 2 },
    yes: [
      {
        text: 'Mark Zuckerberg testified before the U.S. Congress on Tuesday.',
        participants: ['person:mark-zuckerberg', 'body:us-congress'],
      },
    ],
    no: ['The error appeared before the update.'],
  },
  {
    id: 'encounter/meeting/talks',
    mode: 'meeting',
    nouns: ['talk', 'talks', 'discussion', 'negotiation'],
    when: [
      any(people(after('with', 'between')), noun(carrier, 'hold'), inPast),

      any(names(after('in', 'at'), 'place'), noun(carrier, 'hold', 'attend')),
      not(modifiedBy('ongoing', 'continuing')),
    ],
    roles: { participants: [between, doer, clauseSubject, addressee, after('with'), modifier], place: [where] },
    least: { any: 1 },
    yes: [
      {
        text: 'Liu He held talks with Steven Mnuchin in Beijing.',
        participants: ['person:liu-he', 'person:steven-mnuchin'],
        stage: 'held',
      },
    ],
    no: ['Analysts see talks dragging on.'],
  },
  {
    id: 'encounter/meeting/press',
    mode: 'meeting',
    nouns: ['conference'],
    when: [modifiedBy('news', 'press'), any(modifiedBy('joint'), inCaption)],
    roles: { participants: [inSentence], place: [where] },
    least: { participants: 2 },
    yes: [],
    no: ['Intel held a press conference.'],
  },
  {
    id: 'encounter/hearing/noun',
    mode: 'meeting',
    nouns: ['hearing'],
    when: [
      any(
        names(modifier, 'body'),
        names(after('before', 'of', 'by'), 'body'),
        modifiedBy('congressional', 'senate', 'house', 'parliamentary', 'committee'),
      ),
    ],
    roles: { participants: [speakerAt, doer, modifier, after('before', 'of', 'by')], place: [] },
    least: { participants: 1 },
    yes: [
      {
        text: 'At a Senate hearing on Tuesday, Tim Cook said chips were scarce.',
        participants: ['person:tim-cook', 'body:us-senate'],
        stage: 'held',
      },
    ],
    no: ['The judge set a hearing for May.'],
  },
  {
    id: 'encounter/meeting/discuss',
    mode: 'meeting',
    verbs: ['discuss', 'confer', 'consult'],
    when: [people(subject), names(after('with'), 'person', 'jurisdiction', 'body')],
    roles: { participants: [subject, after('with')], place: [where] },
    least: { participants: 2 },
    yes: [
      {
        text: 'Joe Biden discussed the curbs with Emmanuel Macron.',
        participants: ['person:joe-biden', 'person:emmanuel-macron'],
        stage: 'held',
      },
    ],
    no: ['The paper discusses trade with China.'],
  },
  {
    id: 'encounter/meeting/consultation',
    mode: 'meeting',
    nouns: ['consultation'],
    when: [actors(after('with'))],
    roles: { participants: [possessor, doer, clauseSubject, after('with', 'between')], place: [where] },
    least: { any: 1 },
    yes: [{ text: 'The rule followed consultations with Japan.', participants: ['jurisdiction:JP'], stage: 'held' }],
    no: ['The ministry opened a public consultation.'],
  },
  {
    id: 'encounter/meeting/noun',
    mode: 'meeting',
    nouns: [
      'meeting',
      'dinner',
      'lunch',
      'breakfast',
      'hearing',
      'consultation',
      'roundtable',
      'encounter',
      'get-together',
    ],
    when: [held, not(modifiedBy('annual', 'shareholder', 'shareholders', 'board', 'town'))],
    roles: {
      participants: [possessor, between, doer, attendee, after('with', 'of', 'among'), modifier],
      place: [where],
    },
    least: { participants: 1 },
    anaphoric: true,
    yes: [
      {
        text: 'Israeli and French officials held a secret meeting.',
        participants: ['jurisdiction:IL', 'jurisdiction:FR'],
        stage: 'held',
      },
      {
        text: 'During a dinner with Donald Trump, Tim Cook asked for relief.',
        participants: ['person:donald-trump', 'person:tim-cook'],
        stage: 'held',
      },
      {
        text: 'The meeting between Donald Trump and Vladimir Putin was cancelled.',
        participants: ['person:donald-trump', 'person:vladimir-putin'],
        stage: 'cancelled',
      },
    ],
    no: ['Apple held its annual shareholder meeting.', 'The company is meeting its obligations.'],
  },
]

/** "During a dinner with X, Y said"; "after the meeting, Y said" says nothing of who met. */
function attendee(site: Site): ReturnType<Place> {
  const theirs = site.args.possessors(site.word).some(({ lower }) => lower === 'their')
  if (theirs) return [...clauseSubject(site), ...addressee(site)]
  const named = [...after('with', 'between', 'of')(site), ...stateBefore(site)].length > 0
  return named && ['during', 'in', 'at', 'on'].includes(site.args.preposition(site.word)) ? clauseSubject(site) : []
}

/** "X told Y during a call". */
function toldTo(site: Site): ReturnType<Place> {
  return toldDuring(site) ? [...clauseSubject(site), ...addressee(site)] : []
}

function toldDuring(site: Site): boolean {
  return inPast(site) && site.scene.tree.headOf(site.word)?.lemma === 'tell'
}

/** "During talks in Beijing, X told Y". */
function inPast(site: Site): boolean {
  return site.args.preposition(site.word) === 'during' && addressee(site).length > 0
}

/** Both sides are people: "met lawmakers", "the leaders met". */
function withSomeone(site: Site): boolean {
  const others = [...patient(site), ...after('with')(site)]
  if (others.length > 0) return others.some((token) => isPeople(site, token) || names(() => [token], 'company')(site))
  const own = agent(site)
  return own.length > 1 || own.some((token) => token.xpos === 'NNS' || token.xpos === 'NNPS')
}

/** A meeting with someone, or one that is held, called off or attended, not "the meeting room". */
function held(site: Site): boolean {
  return (
    people(everyone)(site) &&
    (after('with', 'between', 'of', 'among')(site).length > 0 ||
      doer(site).length > 0 ||
      possessor(site).length > 0 ||
      stateBefore(site).length > 0)
  )
}

function everyone(site: Site): ReturnType<Place> {
  return [possessor, between, after('with', 'of', 'among'), doer, stateBefore].flatMap((place) => place(site))
}

/** "At a hearing, X said". */
function speakerAt(site: Site): ReturnType<Place> {
  return ['during', 'in', 'at'].includes(site.args.preposition(site.word)) ? clauseSubject(site) : []
}

/** "my trip", of a leader who writes. */
function ownTrip({ args, word }: Site): boolean {
  return args.children(word, 'nmod').some(({ lower }) => lower === 'my' || lower === 'our')
}

/** "X’s trip", "X made a trip", "met Y during a trip". */
function visitor(site: Site): ReturnType<Place> {
  const owners = [possessor, after('by', 'of'), doer, visitorBefore].flatMap((place) => place(site))
  return owners.length > 0 ? owners : clauseSubject(site)
}

/** "Ross visit to Beijing" names the visitor; "the US visit" the place. */
function visitorBefore({ args, word, scene }: Site): ReturnType<Place> {
  return args
    .modifiers(word)
    .filter((token) => scene.mentionsAt(token).some(({ entity }) => scene.entity(entity).kind === 'person'))
}

/** "the G7 summit", not an outlet’s conference. */
function stateBefore({ args, word, scene }: Site): ReturnType<Place> {
  return args
    .modifiers(word)
    .filter((token) =>
      scene
        .mentionsAt(token)
        .some(({ entity }) => ['organisation', 'jurisdiction', 'body'].includes(scene.entity(entity).kind)),
    )
}

function placeBefore({ args, word, scene }: Site): ReturnType<Place> {
  return args
    .modifiers(word)
    .filter((token) => scene.mentionsAt(token).some(({ entity }) => PLACES.has(scene.entity(entity).kind)))
}

function carrier(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  return verb ? [verb] : []
}

/** Whom the clause speaks to: "During talks in Beijing, Liu told Mnuchin". */
function addressee({ args, word, scene }: Site): ReturnType<Place> {
  const head = scene.tree.headOf(word)
  return head && relation(word) === 'obl' ? args.children(head, 'iobj', 'obj') : []
}

function inCaption({ scene, word }: Site): boolean {
  return scene.blockOf(word).kind === 'caption'
}

/** Everyone a caption names. */
function inSentence({ scene, word }: Site): ReturnType<Place> {
  const { first, last } = scene.tree.sentenceOf(word)
  return scene
    .mentionsIn(first, last)
    .filter(({ entity }) => scene.entity(entity).kind === 'person')
    .map((mention) => scene.tree.token(mention.last - 1) as Token)
}
