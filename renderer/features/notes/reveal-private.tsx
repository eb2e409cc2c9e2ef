// Private text kept out of sight until it is asked for, with V.
import { useState } from 'react'
import { useCommands } from '../../app/shortcuts'
import { Button, PrivateBlock } from '../../ui'
import { NoteText } from './note-text'

type RevealPrivateProps = {
  readonly texts: readonly { readonly id: string; readonly title: string; readonly text: string }[]
}

export function RevealPrivate({ texts }: RevealPrivateProps) {
  const [isShown, setShown] = useState(false)
  useCommands('anywhere', { 'reveal-private': () => setShown(!isShown) })
  if (texts.length === 0) return null
  const lines = texts.reduce(
    (sum, { text }) => sum + text.split('\n').filter((line) => line.trim() !== '').length,
    0,
  )
  return (
    <PrivateBlock
      note={lines === 1 ? '1 line' : `${lines} lines`}
      end={
        <Button
          size="small"
          variant="ghost"
          command="reveal-private"
          aria-expanded={isShown}
          onPress={() => setShown(!isShown)}
        >
          {isShown ? 'Hide' : 'Show'}
        </Button>
      }
    >
      {isShown
        ? texts.map(({ id, title, text }) => <NoteText key={id} text={text} label={`Private, ${title}`} />)
        : null}
    </PrivateBlock>
  )
}
