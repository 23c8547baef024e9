import type { SheetColumn } from '../../domain/documents/sheet'

// Parts of a workbook by ECMA-376: https://ecma-international.org/publications-and-standards/standards/ecma-376/
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const WIDTHS: Record<SheetColumn['type'], number> = {
  ...{ text: 26, count: 12, money: 16, rate: 12, day: 12, time: 18 },
}

/** No control characters, which XML cannot hold, and none of its own signs. */
export const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Number formats by the digits after the point, 0 to 4; then per cent, a day, a time, and the bold head. */
export const STYLE = { plain: 0, decimals: 1, rate: 6, day: 7, time: 8, head: 9 } as const

const FORMATS = [
  ...['#,##0', '#,##0.0', '#,##0.00', '#,##0.000', '#,##0.0000'],
  ...['0.00%', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm'],
]
const FIRST_FORMAT = 164

export const styles = (): string => {
  const formats = FORMATS.map(
    (code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${code}"/>`,
  )
  const cells = FORMATS.map(
    (_code, index) =>
      `<xf numFmtId="${FIRST_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  )
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  const head = '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
  return (
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${plain.replace(' xfId="0"', '')}</cellStyleXfs>` +
    `<cellXfs count="${cells.length + 2}">${plain}${cells.join('')}${head}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}

/** At most 31 characters, and none of those that a reference to a sheet is made of. */
const sheetName = (name: string, nth: number): string =>
  escaped(`${name.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 26)}${nth > 1 ? ` (${nth})` : ''}`)

export const workbook = (name: string, sheets: number): string => {
  const list = numbers(sheets).map(
    (nth) => `<sheet name="${sheetName(name, nth)}" sheetId="${nth}" r:id="rId${nth}"/>`,
  )
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`
}

const numbers = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1)

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`

const relations = (list: string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`

export const workbookRelations = (sheets: number): string =>
  relations([
    ...numbers(sheets).map((nth) =>
      relation(`rId${nth}`, 'worksheet', `worksheets/sheet${nth}.xml`),
    ),
    relation('styles', 'styles', 'styles.xml'),
  ])

export const packageRelations = (): string =>
  relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')])

export const contentTypes = (sheets: number): string => {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    part('workbook', 'sheet.main') +
    part('styles', 'styles') +
    numbers(sheets)
      .map((nth) => part(`worksheets/sheet${nth}`, 'worksheet'))
      .join('') +
    '</Types>'
  )
}

/** Up to the first row: the head stays in sight, and columns are as wide as what they hold. */
export const sheetStart = (columns: readonly SheetColumn[]): string => {
  const widths = columns.map(({ label, type }, index) => {
    const width = Math.max(WIDTHS[type], label.length + 2)
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  )
}

export const SHEET_END = '</sheetData></worksheet>'
