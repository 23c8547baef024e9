/** How far above a piece of code the comment that explains its statement may stand. */
const REACH_LINES = 3

/** What a comment above a whole function says is about the function, not about one expression in it. */
const BOUNDARY = /^Program$|Function|^Class|^BlockStatement/

/** Instructions to tools explain nothing to a reader. */
const TO_A_TOOL = /^\s*\*?\s*(eslint|prettier|@ts-|@type|istanbul|c8|v8)/
const WORD = /\p{L}{2,}/gu

const explains = ({ value }) => !TO_A_TOOL.test(value) && (value.match(WORD)?.length ?? 0) >= 3

const standsAlone = (sourceCode, comment) => {
  const before = sourceCode.lines[comment.loc.start.line - 1].slice(0, comment.loc.start.column)
  return /^\s*\{?\s*$/.test(before)
}

const linesAbove = (node) => {
  const starts = new Set([node.loc.start.line])
  for (let up = node.parent; up && !BOUNDARY.test(up.type); up = up.parent) {
    if (node.loc.start.line - up.loc.start.line <= REACH_LINES) starts.add(up.loc.start.line)
  }
  return new Set([...starts].map((line) => line - 1))
}

/**
 * Whether somebody wrote down why: a comment on the node's own lines, or one standing alone directly above the
 * node or above a statement that begins at most three lines earlier. `accepts` narrows what counts as a reason.
 */
export const hasReason = (sourceCode, node, accepts = explains) => {
  const above = linesAbove(node)
  const isNear = ({ loc }) =>
    loc.start.line >= node.loc.start.line && loc.start.line <= node.loc.end.line
  return sourceCode
    .getAllComments()
    .filter((c) => isNear(c) || (above.has(c.loc.end.line) && standsAlone(sourceCode, c)))
    .some(accepts)
}
