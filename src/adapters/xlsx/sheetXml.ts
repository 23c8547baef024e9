import type { Sheet, SheetRow } from '../../domain/documents/sheet'
import { SHEET_END, sheetStart } from './parts'
import { bodyRow, headRow } from './rows'

/** The rows of a table, of which a full sheet leaves some to the next. */
export type Source = {
  rows: AsyncIterator<readonly SheetRow[]>
  rest: readonly SheetRow[]
}

async function* flowing(batches: Sheet['batches']): AsyncGenerator<readonly SheetRow[]> {
  yield* batches
}

export const sourceOf = ({ batches }: Sheet): Source => ({ rows: flowing(batches), rest: [] })

/** The next rows, none where there are no more. */
const next = async (source: Source): Promise<readonly SheetRow[]> => {
  while (source.rest.length === 0) {
    const step = await source.rows.next()
    if (step.done) return []
    source.rest = step.value
  }
  return source.rest
}

/** One sheet as XML, with at most so many rows, its head among them. */
export async function* sheetXml(
  { columns }: Sheet,
  source: Source,
  mostRows: number,
): AsyncGenerator<string> {
  yield sheetStart(columns) + headRow(columns)
  let last = 1
  while (last < mostRows) {
    const rows = (await next(source)).slice(0, mostRows - last)
    if (rows.length === 0) break
    source.rest = source.rest.slice(rows.length)
    const first = last + 1
    last += rows.length
    yield rows.map((row, index) => bodyRow(columns, row, first + index)).join('')
  }
  yield SHEET_END
  // Whether a further sheet is needed is known once its first rows are here.
  await next(source)
}
