import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./styles/theme.css', import.meta.url), 'utf8')

/** Light and dark value of a colour, from the stylesheet itself. */
function pair(name: string): [string, string] {
  const match = new RegExp(`--dm-${name}: var\\([\\w-]+, light-dark\\((#\\w{6}), (#\\w{6})\\)\\)`).exec(css)
  if (!match) throw new Error(`${name} has no light and dark value in theme.css`)
  return [match[1] as string, match[2] as string]
}

const TYPES = ['measure', 'statement', 'encounter', 'agreement', 'proceeding', 'transaction', 'development'] as const
/** The four postures; restrictive is a measure's colour. */
const POSTURES = ['measure', 'easing', 'supportive', 'neutral'] as const

type Rgb = readonly [number, number, number]

/** Linear light, 0 to 1. */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
}

/** WCAG 2 relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const [light, dark] = [a, b]
    .map(linear)
    .map(([r, g, blue]) => 0.2126 * r + 0.7152 * g + 0.0722 * blue)
    .sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const DEFICIENCIES: Record<string, readonly Rgb[]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const times = (rows: readonly Rgb[], [x, y, z]: Rgb) =>
  rows.map(([a, b, c]) => Math.max(0, a * x + b * y + c * z)) as unknown as Rgb

/** Oklab (Ottosson 2020). */
function oklab(rgb: Rgb): Rgb {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as unknown as Rgb
  const [l, m, s] = lms
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function distance(a: string, b: string, deficiency: string): number {
  const seen = DEFICIENCIES[deficiency] as readonly Rgb[]
  const [from, to] = [a, b].map((hex) => oklab(times(seen, linear(hex)))) as [Rgb, Rgb]
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2])
}

const themes = [
  ['light', 0],
  ['dark', 1],
] as const

describe.each(themes)('the palette, %s', (_, at) => {
  const colour = (name: string) => pair(name)[at]
  const paper = colour('paper')

  it.each(['ink', 'quiet', 'accent', 'warning', ...TYPES])('%s can be read on paper and wash', (name) => {
    expect(contrast(colour(name), paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour(name), colour('wash'))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['edge', 'easing', 'supportive', 'neutral', 'other'])('%s can be made out on paper', (name) => {
    expect(contrast(colour(name), paper)).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.keys(DEFICIENCIES))('keeps postures apart, %s', (deficiency) => {
    for (const [index, a] of POSTURES.entries()) {
      for (const b of POSTURES.slice(index + 1)) {
        expect(distance(colour(a), colour(b), deficiency), `${a} and ${b}`).toBeGreaterThan(0.1)
      }
    }
  })

  // Kinds of event have shapes and underlines of their own; colour alone need only be told apart with full sight,
  // and the commonest, measure and statement, by everybody.
  it('keeps kinds apart', () => {
    for (const [index, a] of TYPES.entries()) {
      for (const b of TYPES.slice(index + 1)) {
        expect(distance(colour(a), colour(b), 'none'), `${a} and ${b}`).toBeGreaterThan(0.06)
      }
    }
    for (const deficiency of Object.keys(DEFICIENCIES)) {
      expect(distance(colour('measure'), colour('statement'), deficiency)).toBeGreaterThan(0.1)
    }
  })
})
