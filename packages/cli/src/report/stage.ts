import type { Paint } from './paint'

/** The steps of a measure's life on its way to biting; the others leave that way. */
const way = ['considered', 'planned', 'proposed', 'announced', 'adopted', 'in-force']

const directions = {
  restrictive: { sign: '▼', colour: 'red' },
  easing: { sign: '▲', colour: 'green' },
  supportive: { sign: '+', colour: 'cyan' },
  neutral: { sign: '·', colour: 'dim' },
} as const

/** `▪▪▪▪·· announced`: how far along its way, and in words. */
export function stageShown(stage: string, isMeasure: boolean, paint: Paint): string {
  if (!stage) return ''
  const step = way.indexOf(stage) + 1
  const meter = isMeasure && step > 0 ? `${'▪'.repeat(step)}${paint.dim('·'.repeat(way.length - step))} ` : ''
  return `${meter}${paint.bold(stage)}`
}

export function directionShown(direction: string, paint: Paint): string {
  const { sign, colour } = directions[direction as keyof typeof directions]
  return paint[colour](`${sign} ${direction}`)
}
