// Who needs you, customers first. The button opens the record, or plans the talk that is missing.
import type { NeedsYou as Need } from '../../../shared/today/contract'
import type { Id } from '../../../shared/words'
import { useShell } from '../../app/shell-store'
import { Button, Disclosure, EmptyState, Lens, List, Mark, SectionHead } from '../../ui'
import styles from './today.module.css'

const words: Readonly<Record<Need['action'], string>> = {
  signal: 'Assign',
  obstacle: 'Clear',
  policy: 'View',
  plan: 'Find time',
  goal: 'View',
  check: 'Go through it',
  decision: 'Decide',
  boss_topic: 'Confirm',
  load: 'View',
  accomplishment: 'Tell',
  opportunity: 'Raise',
  need: 'Offer',
  hear: 'Listen',
  recognise: 'Note it',
  stay: 'View',
  talk: 'Prepare',
  match: 'Mention',
}

const shownAtFirst = 5

function useAnswer() {
  const { open } = useShell()
  return ({ action, ref }: Need) => {
    const id = ref as Id
    if (action === 'plan') open({ type: 'new-meeting', relationshipId: id })
    else if (action === 'goal') window.location.hash = `#/alignment?goal=${ref}`
    else if (action === 'check') window.location.hash = '#/alignment/check'
    else if (action === 'talk') window.location.hash = `#/meetings/${ref}`
    else if (action === 'load') window.location.hash = '#/commitments'
    else if (action === 'stay') window.location.hash = `#/people/${ref}`
    else if (action === 'hear') open({ type: 'capture', kind: 'signal', personId: null })
    else if (action === 'recognise') open({ type: 'capture', kind: 'recognition', personId: id })
    else if (action === 'match') open({ type: 'edit', kind: 'opportunity', id })
    else open({ type: 'edit', kind: action === 'policy' ? 'obstacle' : action, id })
  }
}

export function NeedsYou({ needs }: { readonly needs: readonly Need[] }) {
  const answer = useAnswer()
  const rest = needs.slice(shownAtFirst)
  return (
    <section aria-label="Needs you">
      <SectionHead hasLine right="customers first">
        Needs you
      </SectionHead>
      {needs.length === 0 ? (
        <EmptyState title="Nothing waits for you." />
      ) : (
        <>
          <List aria-label="Needs you">
            {needs.slice(0, shownAtFirst).map((need) => (
              <NeedLine key={need.id} need={need} onAnswer={() => answer(need)} />
            ))}
          </List>
          {rest.length > 0 ? (
            <Disclosure title={`${rest.length} more`} className={styles.rest}>
              <List aria-label="Also needs you">
                {rest.map((need) => (
                  <NeedLine key={need.id} need={need} onAnswer={() => answer(need)} />
                ))}
              </List>
            </Disclosure>
          ) : null}
        </>
      )}
    </section>
  )
}

function NeedLine({ need, onAnswer }: { readonly need: Need; readonly onAnswer: () => void }) {
  return (
    <li className={styles.need}>
      <Mark served={need.served} size={11} className={styles.mark} />
      <div>
        <b className={styles.title}>{need.title}</b>
        <p className={styles.why}>{need.why}</p>
        {need.lens ? <Lens lens={need.lens} /> : null}
      </div>
      <Button
        size="small"
        aria-label={`${words[need.action]}: ${need.title}`}
        onPress={onAnswer}
        className={styles.answer}
      >
        {words[need.action]}
      </Button>
    </li>
  )
}
