import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'

/** Where what people are told is decided; the panel says in place of the API what became of an answer that never came. */
const ROOMS = ['collections', 'endpoints', 'hooks', 'src/admin/actions', 'src/core', 'src/domain']
/** Words of the panel have keys of their own. */
const APART = /^src\/core\/words\/|\.test\.ts$/

/** The document of the API, what is kept in a database and what only a log shows are read in English. */
const UNTOLD = new Set([
  ...[
    'describe',
    'leftOut',
    'documented',
    'documentOf',
    'jsonAnswer',
    'meta',
    'recordEvent',
    'sql',
  ],
  ...['says', 'summary', 'description', 'deprecationReason', 'msg', 'title', 'example', 'openapi'],
])

const nameOf = (node) => node.name?.text ?? node.expression?.name?.text ?? node.expression?.text

/** In the arguments of an untold call, in an untold property, or in an error that is nobody's to read. */
const isUntold = (node) => {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true
    if ((ts.isCallExpression(at) || ts.isPropertyAssignment(at)) && UNTOLD.has(nameOf(at)))
      return true
  }
  return false
}

const isSentence = (text) => /^["“]?\p{Lu}[^\n]*[.!?]$/u.test(text)

/** says`An order that is ${from}.` as its own key. */
const keyOf = ({ template }) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.templateSpans.reduce(
        (whole, { literal }, at) => `${whole}{{${at + 1}}}${literal.text}`,
        template.head.text,
      )

const sentencesOf = (source) => {
  const found = []
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'says')
      found.push(keyOf(node))
    else if (ts.isStringLiteral(node) && isSentence(node.text) && !isUntold(node))
      found.push(node.text)
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

const filesIn = async (room) =>
  (await readdir(room, { recursive: true }))
    .map((name) => path.posix.join(room, name))
    .filter((file) => file.endsWith('.ts') && !APART.test(file))

/** Every sentence that the API or a form tells people, in English, as the source has it. */
export const sentencesInSource = async () => {
  const files = (await Promise.all(ROOMS.map(filesIn))).flat()
  const found = await Promise.all(
    files.map(async (file) =>
      sentencesOf(
        ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true),
      ),
    ),
  )
  return found.flat()
}
