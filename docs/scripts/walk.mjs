import { createParser } from '@demarche/parser'
import { article as input } from './places.mjs'

/** The sentence whose tree is drawn: short, and full of policy. */
const shown = 'In addition to this'

/** The worked article in the hands of each room, in turn: what `extract` does, stopped after every step. */
export async function walk(rooms) {
  const { read, winkLanguage, createFinder, worldLexicon, resolve, setScene, TELLERS, tell, link } = rooms
  const { article } = read(input)
  const text = winkLanguage({ parser: await createParser() }).analyse(article.text, article.blocks)
  const findings = createFinder(worldLexicon)(text, article)
  const resolved = resolve(findings, text, article, worldLexicon)
  const scene = setScene(article, text, resolved, TELLERS)
  const events = tell(scene, TELLERS)
  const links = link(scene, events)
  const sentence = text.sentences.find(({ start, end }) => article.text.slice(start, end).startsWith(shown))
  return {
    sentences: text.sentences.map(({ start, end, block, parsed }) => ({ start, end, block, parsed })),
    tree: text.tokens.slice(sentence.first, sentence.last).map((token) => ({
      text: token.text,
      lemma: token.lemma,
      upos: token.upos,
      deprel: token.deprel,
      head: token.head < 0 ? null : token.head - sentence.first,
    })),
    mentions: findings.mentions.map(({ start, end, text, kind, via }) => ({ start, end, text, kind, via })),
    times: findings.times,
    dossier: {
      version: 1,
      article,
      entities: [...resolved.entities],
      events,
      links,
      identifiers: [...resolved.identifiers],
      warnings: [...resolved.warnings],
    },
  }
}
