const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\s+/gu

/**
 * Breaks a text where its lines end, between words or between Chinese characters, and inside a word only where it is
 * wider than the line.
 */
export const linesOf = (text: string, fits: (line: string) => boolean): string[] =>
  text
    .split(/\r?\n/)
    .flatMap((paragraph) => broken(paragraph.replaceAll(CONTROL, ' ').trim(), fits))

const broken = (paragraph: string, fits: (line: string) => boolean): string[] => {
  const lines: string[] = []
  let line = ''
  for (const part of partsOf(paragraph, fits)) {
    if (line && !fits(line + part.trimEnd())) {
      lines.push(line.trimEnd())
      line = part.trimStart()
    } else line += part
  }
  return [...lines, line.trimEnd()]
}

const partsOf = (paragraph: string, fits: (line: string) => boolean): string[] =>
  (paragraph.match(PARTS) ?? []).flatMap((part) => (fits(part.trim()) ? [part] : [...part]))
