// What moves someone, a chip a line.
import { Pencil } from 'lucide-react'
import { movesOf } from '../../../shared/people/model'
import { firstName } from '../../app/words'
import { EmptyState, IconButton, SectionHead, Tag } from '../../ui'
import styles from './person.module.css'
import type { TogetherProps } from './together'

export function WhatMoves({ person, onDialog }: TogetherProps) {
  const name = firstName(person.name)
  const title = `What moves ${name}`
  const moves = movesOf(person.moves)
  return (
    <section aria-label={title}>
      <SectionHead
        className={styles.action}
        right={
          <IconButton
            size="small"
            icon={Pencil}
            label={`Edit what moves ${name}`}
            onPress={() => onDialog('edit')}
          />
        }
      >
        {title}
      </SectionHead>
      {moves.length === 0 ? (
        <EmptyState title="Nothing noted yet." />
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers
        <ul className={styles.moves} role="list" aria-label={title}>
          {moves.map((words) => (
            <li key={words}>
              <Tag>{words}</Tag>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
