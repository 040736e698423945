// The ids of the ontology's tables as schemas.
import * as z from 'zod'
import {
  CERTAINTIES,
  CHANGES,
  type Certainty,
  type Change,
  CONCEPTS,
  type ConceptId,
  DIRECTIONS,
  type Direction,
  INSTRUMENTS,
  type InstrumentId,
  LINK_RELATIONS,
  type LinkRelation,
  RATIONALES,
  type Rationale,
  STAGES,
  type Stage,
} from '../ontology/index'

type IdEnum<Id extends string> = z.ZodEnum<{ [Key in Id]: Key }>

function keyOf<Id extends string>(table: Readonly<Record<Id, unknown>>): IdEnum<Id> {
  return z.enum(Object.keys(table) as Id[])
}

export const conceptIdSchema: IdEnum<ConceptId> = keyOf(CONCEPTS)
export const instrumentIdSchema: IdEnum<InstrumentId> = keyOf(INSTRUMENTS)
export const stageSchema: IdEnum<Stage> = keyOf(STAGES)
export const directionSchema: IdEnum<Direction> = keyOf(DIRECTIONS)
export const linkRelationSchema: IdEnum<LinkRelation> = keyOf(LINK_RELATIONS)
export const changeSchema: IdEnum<Change> = z.enum(CHANGES)
export const certaintySchema: IdEnum<Certainty> = z.enum(CERTAINTIES)
export const rationaleSchema: IdEnum<Rationale> = z.enum(RATIONALES)
