// The schemas and model.ts say the same, both ways; `pnpm typecheck` is what runs this file.
import { expectTypeOf } from 'vitest'
import type * as z from 'zod'
import type * as model from '../model'
import type * as schemas from './index'

expectTypeOf<z.infer<typeof schemas.spanSchema>>().toEqualTypeOf<model.Span>()
expectTypeOf<z.infer<typeof schemas.evidenceSchema>>().toEqualTypeOf<model.Evidence>()
expectTypeOf<z.infer<typeof schemas.blockKindSchema>>().toEqualTypeOf<model.BlockKind>()
expectTypeOf<z.infer<typeof schemas.blockSchema>>().toEqualTypeOf<model.Block>()
expectTypeOf<z.infer<typeof schemas.articleSchema>>().toEqualTypeOf<model.Article>()
expectTypeOf<z.infer<typeof schemas.mentionViaSchema>>().toEqualTypeOf<model.MentionVia>()
expectTypeOf<z.infer<typeof schemas.mentionSchema>>().toEqualTypeOf<model.Mention>()
expectTypeOf<z.infer<typeof schemas.entityKindSchema>>().toEqualTypeOf<model.EntityKind>()
expectTypeOf<z.infer<typeof schemas.entitySchema>>().toEqualTypeOf<model.Entity>()
expectTypeOf<z.infer<typeof schemas.basisSchema>>().toEqualTypeOf<model.Basis>()
expectTypeOf<z.infer<typeof schemas.roleSchema>>().toEqualTypeOf<model.Role>()
expectTypeOf<z.infer<typeof schemas.timeSchema>>().toEqualTypeOf<model.Time>()
expectTypeOf<z.infer<typeof schemas.amountSchema>>().toEqualTypeOf<model.Amount>()
expectTypeOf<z.infer<typeof schemas.attributionSchema>>().toEqualTypeOf<model.Attribution>()
expectTypeOf<z.infer<typeof schemas.measureSchema>>().toEqualTypeOf<model.Measure>()
expectTypeOf<z.infer<typeof schemas.statementSchema>>().toEqualTypeOf<model.Statement>()
expectTypeOf<z.infer<typeof schemas.encounterSchema>>().toEqualTypeOf<model.Encounter>()
expectTypeOf<z.infer<typeof schemas.agreementSchema>>().toEqualTypeOf<model.Agreement>()
expectTypeOf<z.infer<typeof schemas.proceedingSchema>>().toEqualTypeOf<model.Proceeding>()
expectTypeOf<z.infer<typeof schemas.transactionSchema>>().toEqualTypeOf<model.Transaction>()
expectTypeOf<z.infer<typeof schemas.developmentSchema>>().toEqualTypeOf<model.Development>()
expectTypeOf<z.infer<typeof schemas.eventSchema>>().toEqualTypeOf<model.DemarcheEvent>()
expectTypeOf<z.infer<typeof schemas.linkSchema>>().toEqualTypeOf<model.Link>()
expectTypeOf<z.infer<typeof schemas.identifierSchema>>().toEqualTypeOf<model.Identifier>()
expectTypeOf<z.infer<typeof schemas.warningSchema>>().toEqualTypeOf<model.Warning>()
expectTypeOf<z.infer<typeof schemas.dossierSchema>>().toEqualTypeOf<model.Dossier>()
