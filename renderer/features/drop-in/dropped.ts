// What was dropped: text as it is, or a small file of text; everything else says why it cannot be read.
import { isPlainText, LONGEST_DROP_IN } from '../../../shared/topics/drop-in'

export type Dropped = { readonly text: string; readonly problem: string | null }

const notText = 'That is no text. Drop a .txt or .md file, or paste the lines.'

/** The text of a drop. Files win over the words that come along with them. */
export async function droppedIn(data: DataTransfer): Promise<Dropped> {
  const file = data.files[0]
  const words = data.getData('text/plain')
  if (file === undefined) {
    return words === '' ? { text: '', problem: notText } : { text: words, problem: null }
  }
  if (data.files.length > 1) return { text: '', problem: 'Drop one file at a time.' }
  return textOf(file)
}

async function textOf(file: File): Promise<Dropped> {
  const isNamed = /\.(txt|md|markdown|text)$/i.test(file.name)
  if (!isNamed && !file.type.startsWith('text/')) return { text: '', problem: notText }
  if (file.size > LONGEST_DROP_IN) {
    return { text: '', problem: 'That file is far more than one talk holds. Paste the lines for this talk.' }
  }
  try {
    const text = await file.text()
    return isPlainText(text) ? { text, problem: null } : { text: '', problem: notText }
  } catch {
    return { text: '', problem: 'That file could not be read. Paste the lines instead.' }
  }
}

/** Whether something readable is dragged: words or a file, not a row of the app's own. */
export function isReadable({ types }: DataTransfer): boolean {
  return types.includes('Files') || types.includes('text/plain')
}
