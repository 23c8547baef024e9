/** What loses data or a guard, or rewrites a table: each is undone only from a backup. */
const DESTRUCTIVE = [
  /\bDROP\s+(TABLE|COLUMN|TYPE|SCHEMA|VIEW|MATERIALIZED|SEQUENCE|CONSTRAINT|INDEX|TRIGGER|FUNCTION|EXTENSION)\b/i,
  /\bTRUNCATE\s+(?!ON\b|OR\b)/i,
  /\bDELETE\s+FROM\b/i,
  /\bALTER\s+TYPE\b(?!.*\bADD\s+VALUE\b)/i,
  /\bALTER\s+COLUMN\b.*\bTYPE\b/i,
  /\bALTER\s+TABLE\b.*\bRENAME\b/i,
  /\bDISABLE\s+TRIGGER\b/i,
]
const REASON = /(--|\/\/|\/?\*)\s*reason:\s*\S+\s+\S+/i
const BETWEEN = /^\s*(--> statement-breakpoint)?\s*$/

const isDestructive = (line) =>
  !/^\s*(--|\/\/|\*|\/\*)/.test(line) && DESTRUCTIVE.some((pattern) => pattern.test(line))

/** One reason covers the unbroken run of destructive lines below it. */
const isExplained = (lines, at) => {
  if (REASON.test(lines[at])) return true
  let above = at - 1
  while (above >= 0 && (BETWEEN.test(lines[above]) || isDestructive(lines[above]))) above -= 1
  return above >= 0 && REASON.test(lines[above])
}

const isDown = (node) => node.id?.name === 'down'

/** @type {import('eslint').Rule.RuleModule} */
export const reasonedMigration = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unexplained:
        'Destructive in `up`: write `-- reason: …` on the line above (what is lost, and why that is right).',
    },
  },
  create(context) {
    const { lines } = context.sourceCode
    const undoing = []
    return {
      FunctionDeclaration: (node) => isDown(node) && undoing.push(node.loc),
      VariableDeclarator: (node) => isDown(node) && undoing.push(node.loc),
      'Program:exit'() {
        const isUndo = (line) =>
          undoing.some(({ start, end }) => line >= start.line && line <= end.line)
        lines.forEach((text, at) => {
          if (isUndo(at + 1) || !isDestructive(text) || isExplained(lines, at)) return
          context.report({ loc: { line: at + 1, column: 0 }, messageId: 'unexplained' })
        })
      },
    }
  },
}
