import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch'

import type { components, paths } from './generated/paths.js'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The paths that answer a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [key in M]: Record<string, unknown> } ? P : never
}[keyof paths]

type Operation<P extends keyof paths, M extends Method> = Extract<
  paths[P][M],
  Record<string | number, unknown>
>

/** What may be given with a request: `params`, `body`, `headers`, `signal`, `parseAs`. */
export type InitOf<P extends keyof paths, M extends Method> = MaybeOptionalInit<paths[P], M>

/** What is answered when all is well; with `parseAs: 'blob'` a file. */
export type AnswerOf<P extends keyof paths, M extends Method, Init = object> = Exclude<
  FetchResponse<Operation<P, M>, Init, 'application/json'>['data'],
  undefined
>

type Given<Init> = undefined extends Init ? [init?: Init] : [init: Init]

/** A request by its method: types what is sent and what comes back by the path. */
export type Ask<M extends Method> = <P extends PathOf<M>, Init extends InitOf<P, M>>(
  path: P,
  ...init: Given<Init>
) => Promise<AnswerOf<P, M, Init>>

/** The lists, which can be read to their end. */
export type ListPath = {
  [P in PathOf<'get'>]: AnswerOf<P, 'get'> extends { docs: unknown[]; next: unknown } ? P : never
}[PathOf<'get'>]

export type DocumentOf<P extends ListPath> =
  AnswerOf<P, 'get'> extends { docs: (infer D)[] } ? D : never

/** A document by its collection: `Doc<'orders'>`. */
export type Doc<Name extends keyof components['schemas']> = components['schemas'][Name]
