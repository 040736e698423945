import type { Token } from '../../language/index'
import type { Scene, Teller } from '../types'
import { isBareAnnouncement } from './announcement'
import { draftOf, type Told } from './draft'
import { type Ground, layGround } from './ground'
import { mergeRetold } from './merge'
import { channels, legalTexts, nounOf, unnamedSources } from './people'
import { reportingNouns } from './reporting-nouns'
import { reportingVerbs } from './reporting-verbs'
import { createSpeakers, type Speaker } from './speaker'
import { findUtterances, type Utterance } from './utterances'

/** In cues: whoever passes words on is named in their sentence. */
const LATEST = 4

/** Tells attributed speech: who says, urges, warns of or denies what. */
export const statementTeller: Teller = {
  type: 'statement',
  triggers: new Set([...reportingVerbs, ...reportingNouns, 'accord', 'according']),
  tell(scene) {
    const ground = layGround(scene)
    const speakers = createSpeakers(ground)
    const told: Told[] = []
    const utterances = findUtterances(ground)
    const cues = new Set(utterances.map(({ cue }) => cue.token))
    for (const utterance of utterances) {
      const speaker = speakers.identify(utterance.cue)
      if (utterance.cue.needsSpeaker && (!speaker.speaks || isRuling(utterance))) continue
      if (isBareAnnouncement(ground, utterance, speaker.role)) continue
      const passed = passedOn(ground, utterance, cues)
      if (passed) {
        const last = told.slice(-LATEST).find(({ utterance: { cue } }) => cue.token === passed.of)
        if (last && !passed.isChannel) last.reporter = speaker
        continue
      }
      if (isSourcing(ground, utterance)) {
        const last = told.at(-1)
        if (last) last.speaker = { ...last.speaker, role: null }
        continue
      }
      speakers.remember(speaker, utterance.cue)
      told.push({ utterance, speaker: withoutSource(ground, utterance, speaker) })
    }
    const drafts = told.map((_, place) => draftOf(ground, told, place))
    const ofHeadlines = new Set(drafts.filter((_, i) => isHeadline(scene, (told[i] as Told).utterance)))
    return mergeRetold(drafts, ofHeadlines)
  },
}

const isHeadline = (scene: Scene, { cue }: Utterance): boolean => scene.blockOf(cue.token).kind === 'headline'

/** "A bill that calls for": no voice. */
function isRuling({ cue }: Utterance): boolean {
  const [head] = cue.speakers
  return cue.mode !== null && cue.mode !== 'say' && head !== undefined && legalTexts.has(nounOf(head))
}

/**
 * "…, the firm said, according to the Wall Street Journal": no voice of its own, but who passes another’s words on; a
 * transcript or an interpreter is not even that.
 */
function passedOn(
  ground: Ground,
  { cue }: Utterance,
  cues: ReadonlySet<Token>,
): { of: Token | undefined; isChannel: boolean } | null {
  if (cue.rule !== 'statement/according-to') return null
  const source = cue.speakers[0] as Token
  const head = ground.scene.tree.headOf(source)
  const isChannel = channels.has(nounOf(source))
  return isChannel || (head !== undefined && cues.has(head)) ? { of: head, isChannel } : null
}

/** "It cited people familiar with the matter": says whose word the report before it is. */
function isSourcing(ground: Ground, { cue }: Utterance): boolean {
  return cue.rule === 'statement/say/cite' && ground.args.patients(cue.token).some((at) => unnamedSources.has(at.lemma))
}

/** "Reuters reported, citing sources": the word is the sources’. */
function withoutSource(ground: Ground, { cue }: Utterance, speaker: Speaker): Speaker {
  const { last } = ground.sentenceOf(cue.token)
  for (let i = cue.words.last; i < last - 1; i++) {
    if (ground.token(i)?.lower !== 'citing') continue
    for (let k = i + 1; k < last; k++)
      if (unnamedSources.has(ground.token(k)?.lemma ?? '')) return { ...speaker, role: null }
  }
  return speaker
}
