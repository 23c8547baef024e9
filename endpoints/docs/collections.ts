import type { SanitizedCollectionConfig } from 'payload'

import { englishOf } from '../../src/core/words/text'
import { placingOf } from './contract'
import { isOpen, isPublic } from './doors'
import { objectOf } from './fields'
import { jsonAnswer, type Described } from './operation'
import { listParameters, listShape, LOCALE } from './lists'
import {
  jsonSchemaOf,
  listed,
  membersOf,
  refTo,
  uuid,
  wordsOf as words,
  type Schema,
} from './schema'

type Collection = SanitizedCollectionConfig
export type Made = { operations: Described[]; schemas: Record<string, Schema> }

const labelOf = (label: unknown, slug: string): string => englishOf(label) ?? words(slug)

/** The documents of a collection and the operations that are open on them. */
export const madeOfCollection = async (collection: Collection): Promise<Made> => {
  const { access, slug } = collection
  const open = async (name: 'read' | 'create' | 'update' | 'delete') =>
    (await isOpen(access[name])) ? [await OPERATIONS[name](collection)] : []
  const schemas = await schemasOf(collection)
  const operations = await Promise.all([
    open('read'),
    open('create'),
    open('update'),
    open('delete'),
  ])
  return {
    operations: operations.flat(2),
    schemas: { ...schemas, [`${slug}-list`]: listShape(slug) },
  }
}

const schemasOf = async (collection: Collection): Promise<Record<string, Schema>> => {
  const { flattenedFields, slug } = collection
  const read = await objectOf(flattenedFields, 'read')
  const always = ['id', 'createdAt', 'updatedAt', ...listed(read.required)]
  return {
    [slug]: {
      ...read,
      properties: { id: uuid, ...membersOf(read) },
      required: [...new Set(always)].filter((name) => name === 'id' || name in membersOf(read)),
    },
    ...(!collection.upload && (await isOpen(collection.access.create))
      ? { [`${slug}-create`]: await createBodyOf(collection) }
      : {}),
    ...((await isOpen(collection.access.update))
      ? { [`${slug}-update`]: await bodyOf(collection, 'update') }
      : {}),
  }
}

/** Where a collection's own schema reads what is created, that schema says what to send. */
const createBodyOf = async (collection: Collection): Promise<Schema> => {
  const placing = placingOf(collection)
  return placing ? jsonSchemaOf(placing.create, 'input') : bodyOf(collection, 'create')
}

const bodyOf = async ({ auth, flattenedFields }: Collection, use: 'create' | 'update') => {
  const body = await objectOf(flattenedFields, use)
  if (!auth || use === 'update') return body
  const password = { type: 'string', minLength: 10, writeOnly: true }
  return {
    ...body,
    properties: { ...membersOf(body), password },
    required: [...listed(body.required), 'password'],
  }
}

const wrapped = (slug: string): Schema => ({
  type: 'object',
  required: ['doc', 'message'],
  properties: { doc: refTo(slug), message: { type: 'string' } },
})

type Words = { one: string; many: string; name: string; tag: string }

const wordsOf = ({ labels, slug }: Collection): Words => ({
  one: labelOf(labels.singular, slug),
  many: labelOf(labels.plural, slug),
  name: words(slug),
  tag: labelOf(labels.plural, slug),
})

const OPERATIONS = {
  read: async (collection: Collection): Promise<Described[]> => {
    const { access, slug } = collection
    const { many, name, one, tag } = wordsOf(collection)
    const shared = { tag, method: 'get', isPublic: await isPublic(access.read) }
    const count = {
      type: 'object',
      required: ['totalDocs'],
      properties: { totalDocs: { type: 'integer' } },
    }
    return [
      {
        ...{ ...shared, id: `list${name}`, path: `/${slug}`, summary: `List: ${many}` },
        query: listParameters,
        errors: ['list.sort_not_pageable'],
        answers: { 200: jsonAnswer('A page.', refTo(`${slug}-list`)) },
      },
      {
        ...{ ...shared, id: `count${name}`, path: `/${slug}/count`, summary: `Count: ${many}` },
        query: listParameters.slice(0, 1),
        answers: { 200: jsonAnswer('How many there are.', count) },
      },
      {
        ...{ ...shared, id: `read${name}`, path: `/${slug}/:id`, summary: `Read: ${one}` },
        query: [LOCALE],
        answers: { 200: jsonAnswer('The document; `ETag` is its revision.', refTo(slug)) },
      },
    ]
  },
  create: async (collection: Collection): Promise<Described[]> => {
    const { access, slug, upload } = collection
    const { errors = [], example, isOnce = false } = placingOf(collection) ?? {}
    const { name, one, tag } = wordsOf(collection)
    const body = refTo(`${slug}-create`)
    return [
      {
        ...{
          id: `create${name}`,
          tag,
          method: 'post',
          path: `/${slug}`,
          summary: `Create: ${one}`,
        },
        isPublic: await isPublic(access.create),
        body: upload ? { multipart: formOf() } : body,
        // What a body names may not exist for its caller.
        errors: ['forbidden', 'not_found', 'busy', ...errors],
        isOnce,
        ...(example ? { example } : {}),
        answers: { 201: jsonAnswer('The new document.', wrapped(slug)) },
      },
    ]
  },
  update: async (collection: Collection): Promise<Described[]> => {
    const { access, slug } = collection
    const { name, one, tag } = wordsOf(collection)
    return [
      {
        ...{ id: `update${name}`, tag, method: 'patch', path: `/${slug}/:id` },
        ...{ summary: `Change: ${one}`, isPublic: await isPublic(access.update) },
        body: refTo(`${slug}-update`),
        query: [LOCALE],
        answers: { 200: jsonAnswer('The changed document.', wrapped(slug)) },
      },
    ]
  },
  delete: async (collection: Collection): Promise<Described[]> => {
    const { slug } = collection
    const { name, one, tag } = wordsOf(collection)
    return [
      {
        ...{ id: `delete${name}`, tag, method: 'delete', path: `/${slug}/:id` },
        ...{ summary: `Delete: ${one}`, errors: ['in_use'] },
        answers: { 200: jsonAnswer('What was deleted.', wrapped(slug)) },
      },
    ]
  },
}

const formOf = (): Schema => ({
  type: 'object',
  required: ['file', '_payload'],
  properties: {
    file: { type: 'string', format: 'binary' },
    _payload: { type: 'string', description: "The document's other fields, as JSON." },
  },
})
