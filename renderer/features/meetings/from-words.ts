// Who raised what an item is about, for your own eyes while preparing, and whether that may be said.

export function fromWords({ names, spoken }: { readonly names: string; readonly spoken: string }): string {
  return names === spoken ? `From ${names}` : `From ${names}. In the room: ${spoken}`
}
