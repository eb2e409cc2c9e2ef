// A heading in a note: written as # to ###### and kept so, but shown below the headings of the page it stands on,
// so that a page has one main heading and no reader of it meets a skipped one.
import { Node, textblockTypeInputRule } from '@tiptap/core'

const levels = [1, 2, 3, 4, 5, 6]

export const Heading = Node.create({
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () =>
    levels.map((level) => ({
      tag: `h${level}`,
      getAttrs: (element) => ({ level: Number(element.dataset.level ?? level) }),
    })),
  renderHTML: ({ node }) => ['h3', { 'data-level': String(node.attrs.level) }, 0],
  markdownTokenName: 'heading',
  parseMarkdown: (token, { createNode, parseInline }) =>
    createNode('heading', { level: token.depth ?? 1 }, parseInline(token.tokens ?? [])),
  renderMarkdown: (node, { renderChildren }) =>
    node.content ? `${'#'.repeat(Number(node.attrs?.level ?? 1))} ${renderChildren(node.content)}` : '',
  addInputRules() {
    return levels.map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})
