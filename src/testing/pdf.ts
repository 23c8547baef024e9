import path from 'node:path'

const ROOT = path.resolve('node_modules/pdfjs-dist')

/** The text of a PDF, a line of it a line, in the order in which it is read. */
export const textOfPdf = async (bytes: Uint8Array): Promise<string> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: `${ROOT}/standard_fonts/`,
    cMapUrl: `${ROOT}/cmaps/`,
    useSystemFonts: false,
    verbosity: 0,
  })
  const pdf = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    pages.push(text.join('').replaceAll(/[^\S\n]+/g, ' '))
  }
  await task.destroy()
  return pages.join('\n')
}
