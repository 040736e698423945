import { Ajv2020 } from 'ajv/dist/2020'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { dossier } from './dossier.fixture'
import * as schemas from './index'

const published = new URL('../../dossier.schema.json', import.meta.url)

function jsonSchema() {
  for (const [name, schema] of Object.entries<unknown>(schemas)) {
    if (!(schema instanceof z.ZodType) || schema === schemas.dossierSchema) continue
    const id = name.replace(/Schema$/, '').replace(/^./, (letter) => letter.toUpperCase())
    schema.register(z.globalRegistry, { ...schema.meta(), id })
  }
  return z.toJSONSchema(schemas.dossierSchema, { target: 'draft-2020-12' })
}

it('the published JSON Schema is that of the zod schema; vitest -u writes it', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(published.pathname)
})

it('another validator reads it and comes to the same answers', () => {
  const ajv = new Ajv2020({ formats: { date: true, 'date-time': true } })
  const validate = ajv.compile(JSON.parse(readFileSync(published, 'utf8')))
  expect(validate(dossier), ajv.errorsText(validate.errors)).toBe(true)
  expect(validate({ ...dossier, version: 2 })).toBe(false)
  expect(validate({ ...dossier, notes: [] })).toBe(false)
  expect(validate({ ...dossier, article: { ...dossier.article, publishedAt: 'May' } })).toBe(false)
  expect(validate({ ...dossier, events: [{ ...dossier.events[0], type: 'rumour' }] })).toBe(false)
})
