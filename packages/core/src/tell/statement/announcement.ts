import type { Role } from '../../model'
import { STATES } from '../fillers'
import type { Ground } from './ground'
import type { Utterance } from './utterances'

const ANNOUNCING = new Set([
  'say',
  'announce',
  'declare',
  'add',
  'state',
  'tweet',
  'post',
  'confirm',
  'pledge',
  'promise',
  'vow',
])
const IMPOSING = new Set([
  'impose',
  'ban',
  'bar',
  'block',
  'blacklist',
  'sanction',
  'restrict',
  'lift',
  'revoke',
  'suspend',
  'levy',
  'adopt',
  'sign',
  'add',
  'list',
  'exempt',
  'tax',
  'tighten',
  'ease',
  'waive',
])
const MEASURES = new Set([
  'tariff',
  'sanction',
  'ban',
  'restriction',
  'curb',
  'duty',
  'levy',
  'quota',
  'embargo',
  'fee',
])
const TO_COME = new Set(['will', 'would', "'ll", '’ll', 'be'])
const SELF = new Set(['it', 'he', 'she', 'they'])
const FEW_WORDS = 25
const MAIN_VERB_WITHIN = 10

/** "The ministry said it would ban exports": the measure tells it already. */
export function isBareAnnouncement(ground: Ground, { cue, quotations }: Utterance, speaker: Role | null): boolean {
  const content = cue.content
  if (!content || quotations.some((at) => at.spoken) || !speaker || !ANNOUNCING.has(cue.token.lemma)) return false
  if (!STATES.has(ground.scene.entity(speaker.entity).kind) || content.last - content.first > FEW_WORDS) return false
  for (let i = content.first; i < content.last; i++) if (ground.token(i)?.lower === 'if') return false
  let isOwn = cue.mode === 'pledge'
  let isToCome = isOwn
  for (let i = content.first; i < Math.min(content.last, content.first + MAIN_VERB_WITHIN); i++) {
    const at = ground.token(i)
    if (!at || ground.quotationAt(i)) continue
    if (i < content.first + 2 && SELF.has(at.lower)) isOwn = true
    if (TO_COME.has(at.lemma)) isToCome = true
    if (isOwn && isToCome && at.upos === 'VERB' && IMPOSING.has(at.lemma)) return true
    if (cue.mode === 'pledge' && at.upos === 'NOUN' && MEASURES.has(at.lemma)) return true
  }
  return false
}
