import type { Paper, PrintPaper } from '../../domain/documents/paper'
import { printBlock } from './blocks'
import { openFaces } from './fonts'
import { createPen, heightOf, LANDSCAPE, PORTRAIT, QUIET, STRONG, type Pen } from './pen'

const LOGO = { width: 160, height: 44 }
/** What the foot keeps for the paper's name and the number of the page. */
const NAME = 130

/** As PNG, which every PDF can hold; undefined for what is no picture, so that a bad logo stops no invoice. */
const pictureOf = async (logo: Uint8Array | undefined): Promise<Buffer | undefined> => {
  if (!logo) return undefined
  const { default: sharp } = await import('sharp')
  const size = { width: LOGO.width * 4, height: LOGO.height * 4 }
  return sharp(logo)
    .resize({ ...size, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer()
    .catch(() => undefined)
}

const printHead = (pen: Pen, { brand, name, title }: Paper, logo: Buffer | undefined): void => {
  const { doc, page, width } = pen
  doc.rect(0, 0, page.width, 8).fill(brand.colour)
  const half = width / 2
  const big = { ...STRONG, size: 16 }
  if (logo) doc.image(logo, page.margin, pen.y, { fit: [LOGO.width, LOGO.height] })
  else {
    const lines = pen.break(brand.name, { width: half, style: big })
    pen.write(lines, { x: page.margin, y: pen.y, width: half, style: big })
  }
  const right = { x: page.margin + half, width: half, isAmount: true }
  pen.write([title], { ...right, y: pen.y, style: big })
  pen.write([name], { ...right, y: pen.y + heightOf([title], big), style: STRONG })
  pen.y += LOGO.height + 28
}

/** After everything else, for only then the number of pages is known. */
const printFeet = (pen: Pen, { brand, name }: Paper): void => {
  const { doc, page, width } = pen
  const { count, start } = doc.bufferedPageRange()
  const lines = pen.break(brand.footer ?? '', { width: width - NAME, style: QUIET }).slice(0, 4)
  for (let nth = 0; nth < count; nth += 1) {
    doc.switchToPage(start + nth)
    const y = page.height - page.foot + 8
    pen.write(lines, { x: page.margin, y, width: width - NAME, style: QUIET })
    const where = { x: page.margin + width - NAME, width: NAME, style: QUIET, isAmount: true }
    pen.write([name], { ...where, y })
    pen.write([`${nth + 1} / ${count}`], { ...where, y: y + heightOf([''], QUIET) })
  }
}

const collected = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })

/** The same paper is the same bytes: nothing in them comes from the clock or from chance. */
export const printPaper: PrintPaper = async (paper) => {
  const { default: PDFDocument } = await import('pdfkit')
  const faces = await openFaces()
  const logo = await pictureOf(paper.brand.logo)
  const page = paper.isWide ? LANDSCAPE : PORTRAIT
  const doc = new PDFDocument({
    size: [page.width, page.height],
    // Ours to keep: with a margin of its own pdfkit would begin a page where a footer is written.
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: paper.language,
    displayTitle: true,
    info: {
      Title: `${paper.title} ${paper.name}`,
      Author: paper.brand.name,
      CreationDate: paper.at,
      ModDate: paper.at,
    },
  })
  const bytes = collected(doc)
  const pen = createPen(doc, faces, page)
  printHead(pen, paper, logo)
  for (const block of paper.blocks) printBlock(pen, block)
  printFeet(pen, paper)
  doc.end()
  return bytes
}
