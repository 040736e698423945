import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'

/** Where a report goes: how wide it may be, and whether it may be in colour. */
export interface Paper {
  width: number
  colour: boolean
}

export type Paint = ReturnType<typeof pc.createColors>

/** NO_COLOR and FORCE_COLOR rule; else colour is for terminals. Lines longer than 100 columns are hard to read. */
export function paperOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Paper {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0'
  const colour = env['NO_COLOR'] ? false : forced || (stream.isTTY && env['TERM'] !== 'dumb')
  return { width: Math.max(40, Math.min(stream.columns ?? 80, 100)), colour }
}

export function paintFor({ colour }: Paper): Paint {
  return pc.createColors(colour)
}

/** Wraps to the width, with every line after the first hanging under it. */
export function hang(lead: string, leadWidth: number, text: string, width: number): string {
  const lines = wrapAnsi(text, Math.max(20, width - leadWidth), { trim: true }).split('\n')
  return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(leadWidth)) + line).join('\n')
}
