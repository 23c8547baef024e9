import type { Bundle, Paper, PrintBundle, PrintPaper } from '../../domain/documents/paper'
import { printBlock } from './blocks'
import { openFaces, type Faces } from './fonts'
import { printLabels } from './labels'
import { createPen, heightOf, LANDSCAPE, PORTRAIT, QUIET, STRONG, type Pen } from './pen'

const LOGO = { width: 160, height: 44 }
/** What the foot keeps for the paper's name and the number of the page. */
const NAME = 130

/**
 * As PNG, which every PDF can hold; undefined for what is no picture, so that a bad logo stops no invoice. As text,
 * for by that pdfkit knows a picture again and puts it into the file once, however often it is drawn.
 */
const pictureOf = async (logo: Uint8Array): Promise<string | undefined> => {
  const { default: sharp } = await import('sharp')
  const size = { width: LOGO.width * 4, height: LOGO.height * 4 }
  return sharp(logo)
    .resize({ ...size, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer()
    .then((png) => `data:image/png;base64,${png.toString('base64')}`)
    .catch(() => undefined)
}

const printHead = (pen: Pen, { brand, name, title }: Paper, logo: string | undefined): void => {
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
const printFeet = (pen: Pen, { brand, name }: Paper, first: number): void => {
  const { doc, page, width } = pen
  const count = doc.bufferedPageRange().count - first
  const lines = pen.break(brand.footer ?? '', { width: width - NAME, style: QUIET }).slice(0, 4)
  for (let nth = 0; nth < count; nth += 1) {
    doc.switchToPage(first + nth)
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

type Logos = (logo: Uint8Array | undefined) => Promise<string | undefined>

/** Reads each logo once. */
const createLogos = (): Logos => {
  const read = new Map<Uint8Array, ReturnType<typeof pictureOf>>()
  return async (logo) => {
    if (!logo) return undefined
    const picture = read.get(logo) ?? pictureOf(logo)
    read.set(logo, picture)
    return picture
  }
}

type Open = { doc: PDFKit.PDFDocument; faces: Faces; logos: Logos }

const printOne = async ({ doc, faces, logos }: Open, paper: Paper): Promise<void> => {
  const page = paper.isWide ? LANDSCAPE : PORTRAIT
  const first = doc.bufferedPageRange().count
  const pen = createPen(doc, faces, page)
  pen.begin()
  printHead(pen, paper, await logos(paper.brand.logo))
  for (const block of paper.blocks) await printBlock(pen, block)
  printFeet(pen, paper, first)
}

/** Others get their turn between two papers of many. */
const pause = () => new Promise((resolve) => setImmediate(resolve))

/** The same papers are the same bytes: nothing in them comes from the clock or from chance. */
export const printBundle: PrintBundle = async ({ at, author, labels, language, papers, title }) => {
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  })
  const bytes = collected(doc)
  const faces = await openFaces()
  const logos = createLogos()
  for (const paper of papers) {
    await printOne({ doc, faces, logos }, paper)
    await pause()
  }
  await printLabels(doc, faces, labels)
  doc.end()
  return bytes
}

const bundleOf = (paper: Paper): Bundle => ({
  title: `${paper.title} ${paper.name}`,
  author: paper.brand.name,
  at: paper.at,
  language: paper.language,
  papers: [paper],
  labels: [],
})

export const printPaper: PrintPaper = (paper) => printBundle(bundleOf(paper))
