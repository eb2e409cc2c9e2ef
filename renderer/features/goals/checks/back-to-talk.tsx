// The way back to the check-in that is running, for whoever came to the check from there.
import type { Talk } from '../../../../shared/goals/checks'
import { LinkButton } from '../../../ui'

export function BackToTalk({ talks }: { readonly talks: readonly Talk[] }) {
  const running = talks.find(({ isRunning }) => isRunning)
  if (!running) return null
  return (
    <LinkButton variant="ghost" href={`#/meetings/${running.meetingId}`}>
      Back to the check-in
    </LinkButton>
  )
}
