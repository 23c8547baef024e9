/** The parts of Payload's rich text that our own texts are made of. */
export type LexicalNode = {
  type: string
  version: number
  children?: LexicalNode[]
  text?: string
  fields?: { url?: string; [name: string]: unknown }
  [name: string]: unknown
}

export type LexicalBody = {
  root: LexicalNode & {
    children: LexicalNode[]
    direction: 'ltr' | 'rtl' | null
    format: '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'
    indent: number
  }
}

const element = { version: 1, format: '' as const, indent: 0 }

const textNode = (text: string): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

/** A paragraph that is one link, which a mail shows as a button. */
export type Action = { label: string; link: string }

const actionNode = ({ label, link }: Action, direction: string): LexicalNode => ({
  ...element,
  type: 'link',
  version: 3,
  direction,
  fields: { linkType: 'custom', newTab: false, url: link },
  children: [textNode(label)],
})

/** Paragraphs as the rich text the editor would have saved. */
export const lexicalBody = (
  paragraphs: readonly (string | Action)[],
  direction: 'ltr' | 'rtl',
): LexicalBody => ({
  root: {
    ...element,
    type: 'root',
    direction,
    children: paragraphs.map((content) => ({
      ...element,
      type: 'paragraph',
      direction,
      textFormat: 0,
      textStyle: '',
      children: [typeof content === 'string' ? textNode(content) : actionNode(content, direction)],
    })),
  },
})

/** A copy in which every text and link address went through `fill`, and nodes `keep` refuses are gone. */
export const mapTexts = (
  node: LexicalNode,
  fill: (text: string) => string,
  keep: (node: LexicalNode) => boolean,
): LexicalNode => {
  const copy = { ...node }
  if (node.text !== undefined) copy.text = fill(node.text)
  if (node.fields?.url !== undefined) copy.fields = { ...node.fields, url: fill(node.fields.url) }
  copy.children = node.children?.map((child) => mapTexts(child, fill, keep)).filter(keep)
  return copy
}
