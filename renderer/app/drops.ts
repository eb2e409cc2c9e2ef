// What is dropped where nothing takes it goes nowhere: the window never opens a file in place of the app.

function leave(event: DragEvent) {
  if (event.defaultPrevented) return
  const isText =
    event.target instanceof Element &&
    event.target.closest('input, textarea, [contenteditable="true"]') !== null
  // A text field takes words; a file would replace the page.
  if (isText && event.dataTransfer?.types.includes('Files') !== true) return
  event.preventDefault()
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
}

/** Starts once, for as long as the page lives. */
export function keepDropsHere(): void {
  window.addEventListener('dragover', leave)
  window.addEventListener('drop', leave)
}
