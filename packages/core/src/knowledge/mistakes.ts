import { DemarcheError } from '../errors'

/** All mistakes at once: whoever mends a table wants the whole list. */
export function refuse(what: string, mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw new DemarcheError('bad-knowledge', [`${what}:`, ...mistakes].join('\n- '))
}
