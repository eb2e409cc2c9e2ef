// What an item of the agenda is called while it is dragged.
export const dragType = 'application/x-saydo-item'
