import type { PaperBlock } from '../../domain/documents/paper'
import { heightOf, QUIET, type Pen } from './pen'

type Square = { x: number; y: number; side: number }

/** Draws the text as a QR code that a scanner reads; a quarter of it may be smudged. */
export const drawCode = async (
  doc: PDFKit.PDFDocument,
  text: string,
  at: Square,
): Promise<void> => {
  const { default: qrcode } = await import('qrcode')
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'Q' })
  const { data, size } = modules
  const step = at.side / size
  doc.fillColor('#000000')
  for (const [index, isDark] of data.entries())
    if (isDark)
      doc.rect(at.x + (index % size) * step, at.y + Math.floor(index / size) * step, step, step)
  doc.fill()
}

const SIDE = 84

export const printCode = async (
  pen: Pen,
  { text }: Extract<PaperBlock, { kind: 'code' }>,
): Promise<void> => {
  pen.need(SIDE + heightOf([text], QUIET))
  const { margin } = pen.page
  await drawCode(pen.doc, text, { x: margin, y: pen.y, side: SIDE })
  pen.y += SIDE + 2
  pen.write([text], { x: margin, y: pen.y, width: pen.width, style: QUIET })
  pen.y += heightOf([text], QUIET)
}
