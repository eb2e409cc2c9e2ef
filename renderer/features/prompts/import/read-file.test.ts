// Text files as other programs write them.
import { describe, expect, it } from 'vitest'
import { readWords } from './read-file'

const file = (bytes: Uint8Array<ArrayBuffer>, name = 'list.csv') => new File([bytes], name)
const utf8 = (words: string) => new TextEncoder().encode(words) as Uint8Array<ArrayBuffer>

describe('a chosen file', () => {
  it('is read as UTF-8, as UTF-16 of a spreadsheet, or as older Windows programs write', async () => {
    expect(await readWords(file(utf8('Was hält dich auf? 🚚')))).toEqual({
      type: 'words',
      words: 'Was hält dich auf? 🚚',
    })
    const wide = new Uint8Array(
      new Uint16Array(
        [0xfeff, ...'Was hält'].map((one) => (typeof one === 'number' ? one : one.charCodeAt(0))),
      ).buffer,
    )
    expect(await readWords(file(wide))).toEqual({ type: 'words', words: 'Was hält' })
    const old = new Uint8Array([0x57, 0x61, 0x73, 0x20, 0x68, 0xe4, 0x6c, 0x74])
    expect(await readWords(file(old))).toEqual({ type: 'words', words: 'Was hält' })
  })

  it('says in words when it is no text, too large or gone', async () => {
    expect(await readWords(file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'list.xlsx'))).toEqual({
      type: 'problem',
      message: 'list.xlsx is not a text file. Save the list as CSV or plain text.',
    })
    const large = file(new Uint8Array(5 * 1024 * 1024 + 1))
    expect(await readWords(large)).toMatchObject({
      message: 'list.csv is larger than 5 MB. Import it in parts.',
    })
    const gone = Object.assign(file(utf8('x')), { arrayBuffer: () => Promise.reject(new Error('gone')) })
    expect(await readWords(gone)).toMatchObject({ message: 'list.csv could not be read.' })
  })
})
