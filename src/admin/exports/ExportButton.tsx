import type { PayloadRequest, ServerProps } from 'payload'
import { createLocalReq } from 'payload'

import { can } from '../../domain/access/can'
import { columnsFor } from '../../domain/exports/columnsFor'
import { exportWord, isExported } from '../../domain/exports/lists'
import { ExportLinks } from './ExportLinks'

type Props = ServerProps & { collectionSlug?: string; user?: PayloadRequest['user'] }

/** Takes a list away as it is shown, for who may. */
export async function ExportButton({ collectionSlug = '', payload, user }: Props) {
  if (!isExported(collectionSlug) || !can(user ?? null, exportWord(collectionSlug))) return null
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const names = (await columnsFor(req, collectionSlug)).map(({ name }) => name)
  return <ExportLinks columns={names} slug={collectionSlug} />
}
