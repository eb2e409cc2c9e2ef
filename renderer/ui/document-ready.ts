// The policy of the page forbids style elements, and react-aria adds one for pressing by touch.
// It skips that when an element of this id is there, so one is put there; base.css holds the rule.

const PRESS_STYLE_ID = 'react-aria-pressable-style'

if (typeof document !== 'undefined' && !document.getElementById(PRESS_STYLE_ID)) {
  const stand = document.createElement('meta')
  stand.id = PRESS_STYLE_ID
  document.head.append(stand)
}

export {}
