import { describe, expect, it } from 'vitest'
import { createExtractor } from '../default'
import type { DemarcheEvent, Role } from '../model'
import { agreementRules } from './agreement/rules'
import { developmentRules } from './development/rules'
import { encounterRules } from './encounter/rules'
import type { Rule } from './engine'
import { proceedingRules } from './proceeding/rules'
import { transactionRules } from './transaction/rules'

const ROOMS: [DemarcheEvent['type'], readonly Rule<string, string, string>[]][] = [
  ['encounter', encounterRules],
  ['agreement', agreementRules],
  ['proceeding', proceedingRules],
  ['transaction', transactionRules],
  ['development', developmentRules],
]

/** What an event says, in the words of the examples: roles as sorted ids. */
function summary(event: DemarcheEvent, asked: readonly string[]): Record<string, unknown> {
  const fields = event as unknown as Record<string, unknown>
  return Object.fromEntries(
    asked.map((name) => {
      const value = fields[name]
      return [name, Array.isArray(value) ? (value as Role[]).map((role) => role.entity).sort() : value]
    }),
  )
}

const extractor = await createExtractor()

describe.each(ROOMS)('%s', (type, rules) => {
  const read = (text: string): DemarcheEvent[] =>
    extractor.extract({ text, publishedAt: '2023-07-05' }).events.filter((event) => event.type === type)

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it.each(rule.yes.map((example) => [example.text, example] as const))('%s', (text, example) => {
      const { text: _, ...wanted } = example
      const asked = Object.keys(wanted)
      const sorted = Object.fromEntries(
        Object.entries(wanted).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.toSorted((a, b) => (a < b ? -1 : 1)) : value,
        ]),
      )
      expect(
        read(text).map((event) => ({ rule: event.rule, mode: rule.mode, ...summary(event, asked) })),
      ).toContainEqual({
        rule: id,
        mode: rule.mode,
        ...sorted,
      })
    })

    it.each(rule.no)('not: %s', (text) => {
      expect(read(text)).toEqual([])
    })
  })
})
