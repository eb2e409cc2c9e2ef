// Chooses one file of this computer.

import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Button } from './button'
import type { IconType } from './icon'

export type FileButtonProps = {
  readonly children: ReactNode
  /** How the names of suitable files end, such as `.csv`. */
  readonly endings: readonly string[]
  readonly onChoose: (file: File) => void
  readonly icon?: IconType | undefined
}

export function FileButton({ children, endings, onChoose, icon }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={endings}
      onSelect={(files) => {
        const file = files?.[0]
        if (file) onChoose(file)
      }}
    >
      <Button icon={icon}>{children}</Button>
    </FileTrigger>
  )
}
