import type { Token } from '../../language/index'

/** Nouns for those who speak without being named: nobody’s word, whatever stands before it. */
export const unnamedSources: ReadonlySet<string> = new Set([
  'source',
  'insider',
  'people',
  'person',
  'observer',
  'critic',
  'commentator',
  'expert',
  'proponent',
  'supporter',
  'opponent',
  'skeptic',
  'sceptic',
  'other',
  'others',
  'some',
  'many',
  'most',
  'medium',
  'media',
  'executive',
  'diplomat',
])

/** Nouns for texts: who wrote them speaks in them. */
export const documents: ReadonlySet<string> = new Set([
  'report',
  'statement',
  'document',
  'study',
  'letter',
  'memo',
  'memorandum',
  'note',
  'notice',
  'release',
  'order',
  'ruling',
  'rule',
  'paper',
  'strategy',
  'post',
  'tweet',
  'blog',
  'editorial',
  'article',
  'survey',
  'research',
  'analysis',
  'data',
  'filing',
  'transcript',
  'newsletter',
  'announcement',
  'agreement',
  'communique',
  'communiqué',
  'declaration',
  'figure',
  'estimate',
  'website',
  'review',
  'investigation',
  'finding',
  'fact sheet',
  'document',
  'bill',
  'plan',
  'draft',
  'email',
  'lawsuit',
  'complaint',
  'indictment',
  'plea',
  'speech',
  'remark',
  'comment',
  'testimony',
  'video',
  'message',
  'response',
])

/** Those who speak for the body last named, where they are not said to be another’s. */
export const spokespeople: ReadonlySet<string> = new Set([
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'representative',
  'management',
])

/** Those told apart by the body they were first named with. */
export const officials: ReadonlySet<string> = new Set([...spokespeople, 'official', 'analyst', 'executive', 'adviser'])

/** What a firm is called when its name is not repeated. */
export const makers: ReadonlySet<string> = new Set([
  'giant',
  'maker',
  'manufacturer',
  'firm',
  'company',
  'chipmaker',
  'carmaker',
  'automaker',
  'startup',
  'start-up',
  'outfit',
  'telco',
  'operator',
  'vendor',
  'supplier',
  'retailer',
  'conglomerate',
  'biz',
  'foundry',
])

const SPEAKING =
  /(?:man|woman|person|people|ist|yst|ian|maker)$|^(?:official|researcher|lawmaker|senator|politician|leader|minister|ministry|regulator|watchdog|authority|lawyer|attorney|counsel|executive|group|bloc|alliance|coalition|government|administration|department|agency|bureau|commission|committee|president|premier|chancellor|chief|head|boss|founder|chair|director|deputy|member|professor|author|editor|manager|secretary|commissioner|governor|mayor|envoy|ambassador|embassy|delegate|negotiator|aide|adviser|advisor|general|commander|union|association|organization|organisation|nonprofit|charity|ngo|lobby|trust|firm|council|chamber|federation|institute|university|institution|laboratory|lab|tank|office|team|one|campaign|campaigner|activist|advocate|farmer|worker|user|investor|trader|ally|counterpart|judge|justice|nominee|candidate|contender|hopeful|court|witness|prosecutor|country|nation|state|party|side|bank|parliament|congress|military|army|police|scholar|consultant|engineer|developer|owner|customer|newspaper|paper|magazine|outlet|agency|daily|broadcaster|reporter|correspondent|blogger|website|website|medium)$/

/** A noun’s dictionary form; the first word of a sentence may have been taken for a name and left as it stood. */
export function nounOf({ lemma, lower, xpos }: Token): string {
  if (lower === 'data') return lower
  return xpos === 'NNS' && lemma === lower ? lower.replace(/ies$/, 'y').replace(/s$/, '') : lemma
}

const PERSONAL =
  /(?:man|woman|person|ist|yst|ian)$|^(?:official|minister|president|premier|chancellor|chief|head|boss|founder|chair|director|deputy|professor|author|secretary|commissioner|governor|mayor|envoy|ambassador|aide|adviser|advisor|general|senator|lawmaker|lawyer|attorney|executive|engineer|scholar|researcher|judge|justice|leader|candidate|nominee|republican|democrat|billionaire|entrepreneur|investor)$/

/** Whether a noun is for one person rather than for a body or a firm. */
export const isPersonal = (noun: string): boolean => PERSONAL.test(noun)

/** Whether a noun is for someone, or some body, that can speak. */
export const isSpeaker = (noun: string): boolean =>
  SPEAKING.test(noun) || makers.has(noun) || spokespeople.has(noun) || unnamedSources.has(noun)

/** Texts that rule rather than speak: they say something, but urge or promise nothing. */
export const legalTexts: ReadonlySet<string> = new Set([
  'bill',
  'law',
  'legislation',
  'act',
  'rule',
  'order',
  'agreement',
  'plan',
  'draft',
  'provision',
])

/** Transcripts and translations only pass on what another said. */
export const channels: ReadonlySet<string> = new Set(['transcript', 'translation', 'recording', 'minute'])
