// Reads a PDF back the way others would: poppler for text, tags and facts, and every byte of every stream unpacked.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'

const read = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, [...args], { encoding: 'utf8' })

/** The facts of `pdfinfo` by their names. */
export function factsOf(path: string): Readonly<Record<string, string>> {
  const lines = read('pdfinfo', path).split('\n')
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => {
        const at = line.indexOf(':')
        return [line.slice(0, at), line.slice(at + 1).trim()]
      }),
  )
}

export function textOf(path: string): string {
  return read('pdftotext', '-layout', path, '-')
}

/** How far down the page the last word of `line` stands on page 1: 0 the top edge, 1 the bottom. */
export function lowestInkOf(path: string, line: string): number {
  const page = read('pdftotext', '-bbox', '-l', '1', path, '-')
  const height = Number(page.match(/<page [^>]*height="([\d.]+)"/)?.[1])
  const words = [...page.matchAll(/yMax="([\d.]+)">([^<]*)</g)].map(([, y, word]) => ({ y: Number(y), word }))
  const wanted = line.split(' ')
  const at = words.findLastIndex((_, index) => wanted.every((word, n) => words[index + n]?.word === word))
  if (at < 0) throw new Error(`not on the page: ${line}`)
  return (words[at]?.y ?? height) / height
}

/** The tags in reading order, with their text. */
export function tagsOf(path: string): string {
  return read('pdfinfo', '-struct-text', path)
}

/** Everything in the file: bytes as they are, streams unpacked, strings decoded. */
export async function everythingIn(path: string): Promise<string> {
  const bytes = readFileSync(path)
  const parts = [bytes.toString('latin1')]
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const found: string[] = []
    collect(object, found)
    parts.push(...found)
  }
  return parts.join('\n')
}

function collect(object: unknown, found: string[]): void {
  if (object instanceof PDFRawStream) {
    found.push(unpacked(object))
    collect(object.dict, found)
  } else if (object instanceof PDFString || object instanceof PDFHexString) {
    found.push(object.decodeText())
  } else if (object instanceof PDFDict) {
    for (const [, value] of object.entries()) collect(value, found)
  } else if (object && typeof object === 'object' && 'asArray' in object) {
    for (const value of (object as { asArray: () => readonly unknown[] }).asArray()) collect(value, found)
  }
}

function unpacked(stream: PDFRawStream): string {
  const bytes = Buffer.from(stream.contents)
  const isPacked = String(stream.dict.get(PDFName.of('Filter')) ?? '').includes('FlateDecode')
  return (isPacked ? inflateSync(bytes) : bytes).toString('latin1')
}
