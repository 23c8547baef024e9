import { GraphQLJSON, type GraphQL } from '@payloadcms/graphql/types'

import { listed, membersOf, type Schema } from '../docs/schema'

type Module = typeof GraphQL
type Input = GraphQL.GraphQLInputType
type Output = GraphQL.GraphQLOutputType

/** GraphQL's own module, as Payload hands it, and the documents that a schema may point at. */
export type Making = { graphql: Module; documentType: (slug: string) => Output | undefined }

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

const schemaIn = (value: unknown): Schema => (isSchema(value) ? value : {})

/** What stands beside null. */
const sides = ({ anyOf }: Schema): Schema[] =>
  (Array.isArray(anyOf) ? anyOf : []).filter(isSchema).filter(({ type }) => type !== 'null')

const isNullable = ({ anyOf }: Schema): boolean =>
  (Array.isArray(anyOf) ? anyOf : []).some((side) => schemaIn(side).type === 'null')

/** The one schema that a value has beside null; none where it may be one of several. */
const plainOf = (schema: Schema): Schema => {
  const [only, ...others] = sides(schema)
  if (!only) return schema
  return others.length === 0 ? only : allTexts(schema)
}

/** A date or an instant is a text either way. */
const allTexts = (schema: Schema): Schema =>
  sides(schema).every(({ type }) => type === 'string') ? { type: 'string' } : {}

/** Amounts outgrow GraphQL's Int, and Payload's own numbers are Floats. */
const scalarOf = ({ graphql }: Making, { type }: Schema) => {
  if (type === 'string') return graphql.GraphQLString
  if (type === 'integer' || type === 'number') return graphql.GraphQLFloat
  return type === 'boolean' ? graphql.GraphQLBoolean : GraphQLJSON
}

const enumOf = ({ graphql }: Making, name: string, values: string[]) =>
  new graphql.GraphQLEnumType({
    name,
    values: Object.fromEntries(values.map((value) => [value, { value }])),
  })

const isObject = ({ properties, type }: Schema): boolean =>
  type === 'object' && properties !== undefined

/** The input type that a JSON Schema of a body makes. */
export const inputOf = (making: Making, name: string, given: Schema): Input => {
  const schema = plainOf(given)
  const { graphql } = making
  if (isObject(schema))
    return new graphql.GraphQLInputObjectType({ name, fields: inputFields(making, name, schema) })
  if (schema.type === 'array')
    return new graphql.GraphQLList(
      new graphql.GraphQLNonNull(inputOf(making, name, schemaIn(schema.items))),
    )
  const choices = listed(schema.enum)
  return choices.length > 0 ? enumOf(making, name, choices) : scalarOf(making, schema)
}

const inputFields = (making: Making, name: string, schema: Schema) =>
  Object.fromEntries(
    Object.entries(membersOf(schema)).map(([field, value]) => {
      const member = schemaIn(value)
      const type = inputOf(making, `${name}_${field}`, member)
      const isNeeded = listed(schema.required).includes(field) && !isNullable(member)
      return [
        field,
        {
          type: isNeeded ? new making.graphql.GraphQLNonNull(type) : type,
          ...('default' in member ? { defaultValue: member.default } : {}),
          ...describedBy(member),
        },
      ]
    }),
  )

const describedBy = ({ description }: Schema): { description?: string } =>
  typeof description === 'string' ? { description } : {}

const documentIn = ({ documentType }: Making, { $ref }: Schema): Output | undefined =>
  typeof $ref === 'string' ? documentType($ref.split('/').at(-1) ?? '') : undefined

/** The type that a JSON Schema of an answer makes; documents are those of their collections. */
export const outputOf = (making: Making, name: string, given: Schema): Output => {
  const schema = plainOf(given)
  const { graphql } = making
  const document = documentIn(making, schema)
  if (document) return document
  if (isObject(schema))
    return new graphql.GraphQLObjectType({ name, fields: outputFields(making, name, schema) })
  if (schema.type === 'array')
    return new graphql.GraphQLList(
      new graphql.GraphQLNonNull(outputOf(making, name, schemaIn(schema.items))),
    )
  const choices = listed(schema.enum)
  return choices.length > 0 ? enumOf(making, name, choices) : scalarOf(making, schema)
}

const outputFields = (making: Making, name: string, schema: Schema) =>
  Object.fromEntries(
    Object.entries(membersOf(schema)).map(([field, value]) => {
      const member = schemaIn(value)
      const type = outputOf(making, `${name}_${field}`, member)
      const isThere = listed(schema.required).includes(field) && !isNullable(member)
      return [
        field,
        {
          type: isThere ? new making.graphql.GraphQLNonNull(type) : type,
          ...describedBy(member),
        },
      ]
    }),
  )
