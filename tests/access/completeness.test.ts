import type { FlattenedField } from 'payload'

import { contractOf } from '../../endpoints/docs/contract'
import { testApp } from '../../src/testing/app'
import { FIELDS, GLOBAL_FIELDS, INTERNAL, type Rule } from './fields'
import { CLOSED, GLOBAL_NAMES, NAMES } from './graphqlNames'
import { REST_ALONE, VERB_PATHS } from './graphqlVerbs'
import { COLLECTIONS, GLOBALS } from './matrix'

const pathsOf = (fields: FlattenedField[], prefix = ''): string[] =>
  fields.flatMap((field) => [
    `${prefix}${field.name}`,
    ...('flattenedFields' in field
      ? pathsOf(field.flattenedFields, `${prefix}${field.name}.`)
      : []),
  ])

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort()

type Entity = { slug: string; flattenedFields: FlattenedField[] }

const faultsOf = (entities: Entity[], rules: Record<string, Map<string, Rule>>): string[] =>
  entities.flatMap(({ flattenedFields, slug }) => {
    const fields = new Set([...pathsOf(flattenedFields), ...(rules[slug]?.has('id') ? ['id'] : [])])
    const rows = rules[slug] ?? new Map<string, Rule>()
    return [
      ...[...fields].filter((path) => !rows.has(path)).map((path) => `${slug}.${path} has no row`),
      ...[...rows.keys()]
        .filter((path) => !fields.has(path))
        .map((path) => `the row ${slug}.${path} has no field`),
    ]
  })

describe('the access matrix', () => {
  it('has a table for every collection and global, and none for what is gone', async () => {
    const { payload } = await testApp()
    const collections = payload.config.collections.map(({ slug }) => slug)
    const ours = collections.filter((slug) => !INTERNAL.includes(slug))
    expect(sorted(Object.keys(COLLECTIONS))).toEqual(sorted(ours))
    expect(sorted(Object.keys(FIELDS))).toEqual(sorted(ours))
    expect(sorted(Object.keys(NAMES))).toEqual(sorted(ours))
    expect(sorted(collections.filter((slug) => INTERNAL.includes(slug)))).toEqual(sorted(INTERNAL))
    const globals = payload.config.globals.map(({ slug }) => slug)
    expect(sorted(Object.keys(GLOBALS))).toEqual(sorted(globals))
    expect(sorted(Object.keys(GLOBAL_FIELDS))).toEqual(sorted(globals))
    expect(sorted(Object.keys(GLOBAL_NAMES))).toEqual(sorted(globals))
  })

  it('has a row for every field, and no row without one', async () => {
    const { payload } = await testApp()
    const ours = payload.config.collections.filter(({ slug }) => !INTERNAL.includes(slug))
    expect([...faultsOf(ours, FIELDS), ...faultsOf(payload.config.globals, GLOBAL_FIELDS)]).toEqual(
      [],
    )
  })

  it.each(Object.entries(COLLECTIONS))('tries every operation on %s', (_collection, rows) => {
    const operations = sorted(rows.map(({ operation }) => operation))
    expect(operations).toEqual(['create', 'delete', 'list', 'read', 'update'])
  })

  it('finds in the GraphQL schema the names of the tables and no others', async () => {
    const { graphql } = await testApp()
    const { body } = await graphql(
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
    )
    const names = (type: string): string[] =>
      body.data.__schema[type].fields.map(({ name }: { name: string }) => name)
    const open = Object.entries(NAMES).flatMap(([slug, name]) => (name ? [{ slug, ...name }] : []))
    const queries = open.flatMap(({ many, one }) => [one, many, `count${many}`, `docAccess${one}`])
    const auth = ['Admin', 'Reseller', 'User']
    expect(sorted(names('queryType'))).toEqual(
      sorted([
        ...queries,
        ...auth.flatMap((one) => [`me${one}`, `initialized${one}`]),
        ...Object.values(GLOBAL_NAMES).flatMap((name) => [
          ...[name, `docAccess${name}`, `version${name}`, `versions${name}`],
        ]),
        'versionTemplate',
        'versionsTemplates',
        'Access',
      ]),
    )
    const written = open.filter(({ slug }) => !CLOSED.includes(slug)).map(({ one }) => one)
    expect(sorted(names('mutationType'))).toEqual(
      sorted([
        ...written.flatMap((one) => [`create${one}`, `update${one}`, `delete${one}`]),
        ...auth.flatMap((one) =>
          ['login', 'logout', 'refreshToken', 'forgotPassword', 'resetPassword', 'verifyEmail'].map(
            (verb) => `${verb}${one}`,
          ),
        ),
        ...Object.values(GLOBAL_NAMES).flatMap((name) => [
          ...[`update${name}`, `restoreVersion${name}`],
        ]),
        'restoreVersionTemplate',
        ...Object.keys(VERB_PATHS),
      ]),
    )
  })

  it('finds a mutation for every verb of REST, or a written reason for none', async () => {
    const { payload } = await testApp()
    const { collections, endpoints, globals } = payload.config
    const all = [
      ...endpoints,
      ...[...collections, ...globals].flatMap((one) => one.endpoints || []),
    ]
    const verbs = all.flatMap(({ custom, method }) => {
      const contract = method === 'get' ? undefined : contractOf({ custom })
      return contract && 'id' in contract ? [contract.id] : []
    })
    // An order is placed by REST with Payload's own create.
    const mutations = Object.keys(VERB_PATHS).filter((verb) => verb !== 'placeOrder')
    expect(sorted(verbs)).toEqual(sorted([...mutations, ...Object.keys(REST_ALONE)]))
  })
})
