// How a name is written in a sentence.

/** "Priya" of "Priya Venkell": how people are called in running text. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
