import { PassThrough, Readable } from 'node:stream'
import { finished } from 'node:stream/promises'

import { ZipFile } from 'yazl'

import type { Sheet, WriteWorkbook } from '../../domain/documents/sheet'
import { contentTypes, packageRelations, styles, workbook, workbookRelations } from './parts'
import { sheetXml, sourceOf } from './sheetXml'

/** Rows of one sheet by Excel's own limits; what is more goes on in a further sheet. */
const MOST_ROWS = 1_048_576

/** Half the time of the usual level, for a file a tenth larger. */
const LEVEL = { compressionLevel: 3 }

type Writing = { zip: ZipFile; output: PassThrough; sheet: Sheet; rowsPerSheet: number }

const writeSheets = async ({ output, rowsPerSheet, sheet, zip }: Writing): Promise<number> => {
  const source = sourceOf(sheet)
  let written = 0
  try {
    do {
      written += 1
      const xml = Readable.from(sheetXml(sheet, source, rowsPerSheet))
      // Whoever stops reading the file stops the reading of its rows.
      output.once('close', () => xml.destroy())
      zip.addReadStream(xml, `xl/worksheets/sheet${written}.xml`, LEVEL)
      await finished(xml)
    } while (source.rest.length > 0)
  } finally {
    await source.rows.return?.()
  }
  return written
}

const write = async (writing: Writing): Promise<void> => {
  const { sheet, zip } = writing
  const sheets = await writeSheets(writing)
  const parts = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': packageRelations(),
    'xl/workbook.xml': workbook(sheet.name, sheets),
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets),
    'xl/styles.xml': styles(),
  }
  for (const [path, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), path)
  zip.end()
}

/** A workbook of as many sheets as its rows need. */
export const workbookWriter =
  (rowsPerSheet: number): WriteWorkbook =>
  (sheet) => {
    const [zip, output] = [new ZipFile(), new PassThrough()]
    const fail = (error: Error) => output.destroy(error)
    zip.on('error', fail)
    zip.outputStream.pipe(output)
    write({ zip, output, sheet, rowsPerSheet }).catch(fail)
    return output
  }

export const writeWorkbook = workbookWriter(MOST_ROWS)
