import { hasReason } from './reason.js'

const LOCAL_API = new Set(
  `find findByID findDistinct findVersions findVersionByID findGlobal findGlobalVersions findGlobalVersionByID
  count countVersions countGlobalVersions create update updateGlobal delete duplicate restoreVersion
  restoreGlobalVersion login forgotPassword resetPassword unlock`.split(/\s+/),
)
const WITHOUT_REQ = /without req:\s*\S+\s+\S+/i

const isNamedPayload = (node) =>
  (node.type === 'Identifier' && node.name === 'payload') ||
  (node.type === 'MemberExpression' && node.property.name === 'payload')

/** The type decides where it is known, so that a webhook's own `payload` is left alone and an alias is not. */
const isPayload = (sourceCode, node) => {
  const { program, getTypeAtLocation } = sourceCode.parserServices ?? {}
  if (!program || !getTypeAtLocation) return isNamedPayload(node)
  const type = program.getTypeChecker().getNonNullableType(getTypeAtLocation(node))
  const name = type.getSymbol()?.name
  return name === undefined ? isNamedPayload(node) : name === 'BasePayload'
}

const saysAloud = (options, name) =>
  options.properties.some((p) => p.type === 'Property' && (p.key.name ?? p.key.value) === name)

const missingWords = (options, { call, sourceCode, isReqOptional }) => {
  const missing = []
  const mayLackReq = isReqOptional || hasReason(sourceCode, call, (c) => WITHOUT_REQ.test(c.value))
  if (!saysAloud(options, 'req') && !mayLackReq) missing.push('noReq')
  if (!saysAloud(options, 'overrideAccess')) missing.push('noOverrideAccess')
  return missing
}

/** @type {import('eslint').Rule.RuleModule} */
export const localApiAloud = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { isReqOptional: { type: 'boolean' } },
        additionalProperties: false,
      },
    ],
    messages: {
      noReq:
        '`payload.{{method}}` without `req` leaves the transaction: pass `req`, or write `// without req: <reason>` above the call.',
      noOverrideAccess: 'Say `overrideAccess` aloud in `payload.{{method}}`: its default is true.',
      notLiteral:
        'Write the options of `payload.{{method}}` in place, so that `req` and `overrideAccess` can be read.',
    },
  },
  create(context) {
    const { sourceCode } = context
    const isReqOptional = context.options[0]?.isReqOptional ?? false
    return {
      CallExpression(call) {
        const { callee } = call
        if (callee.type !== 'MemberExpression' || callee.computed) return
        if (!LOCAL_API.has(callee.property.name) || !isPayload(sourceCode, callee.object)) return
        const [options] = call.arguments
        const faults =
          options?.type === 'ObjectExpression'
            ? missingWords(options, { call, sourceCode, isReqOptional })
            : ['notLiteral']
        const data = { method: callee.property.name }
        for (const messageId of faults) context.report({ node: callee, messageId, data })
      },
    }
  },
}
