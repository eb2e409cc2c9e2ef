// Paper: renders a document in a hidden window and hands out its PDF.
import type { Printer } from '../ports'

export function createPrinter(): Printer {
  return {
    toPdf: () => Promise.reject(new Error('nothing to print yet')),
    print: () => Promise.resolve({ isPrinted: false, problem: 'nothing to print yet' }),
  }
}
