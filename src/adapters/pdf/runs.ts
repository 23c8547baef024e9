import createBidi from 'bidi-js'

import { faceFor, type Face } from './fonts'

/** Letters of one face and one direction, as they are handed to the face. */
export type Run = { text: string; face: Face }

type Piece = { letters: string[]; level: number; face: Face }

const bidi = createBidi()
const SHAPED_FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * A line of text as it is drawn from left to right, by the Unicode bidirectional algorithm. `direction` is that of the
 * whole paragraph, of which a line knows only its part.
 */
export const runsOf = (
  line: string,
  faces: readonly Face[],
  direction: 'ltr' | 'rtl' = directionOf(line),
): Run[] => {
  const { levels } = bidi.getEmbeddingLevels(line, direction)
  return inSight(piecesOf(line, faces, levels)).map(({ face, letters, level }) => ({
    face,
    text: level % 2 === 1 ? fromTheRight(letters) : letters.join(''),
  }))
}

export const directionOf = (text: string): 'ltr' | 'rtl' =>
  bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1 ? 'rtl' : 'ltr'

const piecesOf = (line: string, faces: readonly Face[], levels: Uint8Array): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const letter of line) {
    const last = pieces.at(-1)
    const level = levels[at] ?? 0
    const face = faceFor(faces, letter, last?.face)
    at += letter.length
    if (!face) continue
    if (last && last.face === face && last.level === level) last.letters.push(letter)
    else pieces.push({ letters: [letter], level, face })
  }
  return pieces
}

/** Rule L2: from the highest level down, what stands at it or above is turned around. */
const inSight = (pieces: Piece[]): Piece[] => {
  let turned = pieces
  const highest = Math.max(0, ...pieces.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) turned = turnAt(turned, level)
  return turned
}

const turnAt = (pieces: Piece[], level: number): Piece[] => {
  const turned: Piece[] = []
  let start = 0
  for (const [index, piece] of pieces.entries()) {
    if (piece.level < level) start = turned.length + 1
    turned.splice(piece.level < level ? index : start, 0, piece)
  }
  return turned
}

/** The font turns Arabic around by itself; brackets and other neutral signs are ours to turn. */
const fromTheRight = (letters: string[]): string => {
  const mirrored = letters.map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
  return SHAPED_FROM_THE_RIGHT.test(letters.join(''))
    ? mirrored.join('')
    : mirrored.reverse().join('')
}
