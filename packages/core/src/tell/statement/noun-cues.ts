import type { NounCue } from './types'

/** Nouns that report what their owner, or the one they come from, says. */
export const nounCues: readonly NounCue[] = [
  {
    id: 'noun/call',
    nouns: ['call', 'appeal', 'plea'],
    mode: 'urge',
    takes: ['infinitive', 'for', 'on'],
    needsSpeaker: true,
    yes: [{ text: 'Brussels ignored Washington’s calls to drop the tax.', mode: 'urge', speaker: 'United States' }],
    no: ['The calls for a ban grew louder.'],
  },
  {
    id: 'noun/request',
    nouns: ['request', 'demand'],
    mode: 'request',
    takes: ['infinitive', 'clause', 'of', 'for'],
    needsSpeaker: true,
    yes: [{ text: 'Beijing’s demand that the duties be dropped was refused.', mode: 'request', speaker: 'China' }],
    no: ['Demand for chips rose.', 'Intel did not answer a request for comment.'],
  },
  {
    id: 'noun/warning',
    nouns: ['warning', 'threat'],
    mode: 'warn',
    takes: ['clause', 'about', 'of'],
    needsSpeaker: true,
    yes: [{ text: 'Seoul’s warning that prices would rise was ignored.', mode: 'warn', speaker: 'South Korea' }],
    no: ['The warning lights came on.'],
  },
  {
    id: 'noun/accusation',
    nouns: ['accusation', 'allegation'],
    mode: 'condemn',
    takes: ['clause', 'of'],
    needsSpeaker: true,
    yes: [
      {
        text: 'It came amid accusations from Washington that Huawei had spied.',
        mode: 'condemn',
        speaker: 'United States',
      },
    ],
    no: ['The accusation came to nothing.'],
  },
  {
    id: 'noun/claim',
    nouns: ['claim', 'assertion', 'argument', 'contention', 'insistence', 'suggestion', 'admission', 'statement'],
    mode: null,
    takes: ['clause'],
    needsSpeaker: true,
    yes: [
      {
        text: 'Donald Trump’s assertion that China pays the tariffs is disputed.',
        mode: 'say',
        speaker: 'Donald Trump',
      },
    ],
    no: ['The claim to the islands is old.'],
  },
  {
    id: 'noun/pledge',
    nouns: ['pledge', 'promise', 'vow'],
    mode: 'pledge',
    takes: ['infinitive', 'clause'],
    needsSpeaker: true,
    yes: [{ text: 'Intel’s pledge to hire locally was kept.', mode: 'pledge', speaker: 'Intel' }],
    no: ['The promise of the technology is great.'],
  },
  {
    id: 'noun/criticism',
    nouns: ['criticism', 'condemnation', 'denunciation', 'objection', 'complaint'],
    mode: 'condemn',
    takes: ['of', 'clause', 'to', 'about', 'from'],
    needsSpeaker: true,
    yes: [{ text: 'Beijing’s condemnation of the curbs came at once.', mode: 'condemn', speaker: 'China' }],
    no: ['The law drew criticism.'],
  },
]
