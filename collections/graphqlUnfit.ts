import {
  BREAK,
  GraphQLError,
  specifiedRules,
  validate,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type ValidationContext,
} from 'graphql'

const noSubscriptions = new GraphQLError('There are no subscriptions.')

const isSubscribing = ({ definitions }: DocumentNode): boolean =>
  definitions.some((one) => 'operation' in one && `${one.operation}` === 'subscription')

const mayStumble = (document: DocumentNode): boolean => {
  let isFound = false
  const find = () => {
    isFound = true
    return BREAK
  }
  visit(document, { Directive: find, FragmentDefinition: find })
  return isFound
}

/**
 * Payload's count of complexity runs beside the rules of the language and throws at a subscription, at a directive
 * that is used wrongly and at fragments that spread each other, which was a bare 500. Such documents are refused by those rules alone, and then hold nothing
 * that could be counted.
 */
export const refuseUnfit = (context: ValidationContext): ASTVisitor => {
  const document = context.getDocument()
  const faults = isSubscribing(document)
    ? [noSubscriptions]
    : mayStumble(document)
      ? validate(context.getSchema(), document, specifiedRules)
      : []
  for (const fault of faults) context.reportError(fault)
  if (faults.length > 0) Object.assign(document, { definitions: [] })
  return {}
}
