import fs from 'node:fs/promises'
import path from 'node:path'

import type { Font } from 'fontkit'

export type Weight = 'normal' | 'bold'
export type Face = { name: string; font: Font }
export type Faces = Record<Weight, readonly Face[]>

const WEIGHTS: Record<Weight, string> = { normal: '400', bold: '700' }

/**
 * Tried in this order for each letter. IBM Plex Sans for Arabic, because it has one glyph a letter: Noto draws dots as
 * glyphs of their own, so that no reader of the file could tell one letter from another.
 */
const FILES = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'vietnamese'],
  ['ibm-plex-sans-arabic', 'arabic'],
  ['noto-sans-sc', 'chinese-simplified'],
] as const

const open = async (weight: Weight): Promise<Face[]> => {
  // Half a second of work at first use, which a process that never prints is spared.
  const { create } = await import('fontkit')
  return Promise.all(
    FILES.map(async ([family, script]) => {
      const name = `${family}-${script}-${WEIGHTS[weight]}-normal`
      const file = path.resolve('node_modules/@fontsource', family, 'files', `${name}.woff`)
      // eslint-disable-next-line security/detect-non-literal-fs-filename -- made of our own list alone
      const font = create(await fs.readFile(file))
      if (!('layout' in font)) throw new Error(`${name} is a collection of fonts`)
      return { name, font }
    }),
  )
}

let opened: Promise<Faces> | undefined

/** Every face we print with, read from the disk once a process. */
export const openFaces = (): Promise<Faces> =>
  (opened ??= (async () => ({ normal: await open('normal'), bold: await open('bold') }))())

/**
 * The face for a letter. A mark stays with the letter it stands on, and a blank between Arabic words with them, so that
 * the words are one run; elsewhere a blank is of the first face, for some others tell it as two letters.
 */
export const faceFor = (
  faces: readonly Face[],
  letter: string,
  before: Face | undefined,
): Face | undefined => {
  const has = ({ font }: Face) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  if (before && has(before) && isJoined(letter, before)) return before
  return faces.find(has) ?? faces[0]
}

const isJoined = (letter: string, { name }: Face): boolean =>
  MARK.test(letter) || (letter === ' ' && name.includes('arabic'))

const MARK = /^\p{M}$/u
