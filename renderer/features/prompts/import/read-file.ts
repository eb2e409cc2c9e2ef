// A text file as words, whichever program wrote it.

const largest = 5 * 1024 * 1024

export type FileWords =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'problem'; readonly message: string }

/** UTF-8 and UTF-16 are told by their marks and their order; what is neither is what older Windows programs write. */
export async function readWords(file: File): Promise<FileWords> {
  if (file.size > largest)
    return { type: 'problem', message: `${file.name} is larger than 5 MB. Import it in parts.` }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { type: 'problem', message: `${file.name} could not be read.` }
  }
  const words = decoded(bytes)
  if (words.includes('\u0000'))
    return {
      type: 'problem',
      message: `${file.name} is not a text file. Save the list as CSV or plain text.`,
    }
  return { type: 'words', words }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
