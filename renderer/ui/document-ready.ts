// Makes the document ready for react-aria under the page's policy, which forbids style elements and
// unchecked HTML. Imported once, for its effects, before anything is drawn.

const PRESS_STYLE_ID = 'react-aria-pressable-style'

type HtmlPolicies = {
  readonly createPolicy: (name: string, rules: { createHTML: (html: string) => string | null }) => unknown
  readonly defaultPolicy: unknown
}

/** It skips its style element when one of this id is there; base.css holds the rule instead. */
function standInForPressStyle() {
  if (document.getElementById(PRESS_STYLE_ID)) return
  const stand = document.createElement('meta')
  stand.id = PRESS_STYLE_ID
  document.head.append(stand)
}

/** Its announcer empties itself with innerHTML = ''. The empty string passes; any other HTML stays refused. */
function allowEmptyHtml() {
  const policies = (globalThis as { readonly trustedTypes?: HtmlPolicies }).trustedTypes
  if (!policies || policies.defaultPolicy) return
  policies.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) })
}

if (typeof document !== 'undefined') {
  standInForPressStyle()
  allowEmptyHtml()
}

export {}
