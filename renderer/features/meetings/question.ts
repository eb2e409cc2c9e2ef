// Which items are questions, and so set in serif.
export function isQuestion(item: { readonly kind: string }): boolean {
  return item.kind === 'prompt' || item.kind === 'empty_chair'
}
