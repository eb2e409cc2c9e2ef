// Whether customers come first: their own voice, hot themes, their share of your time, ideas tried.
import type { InsightsView } from '../../../shared/insights/contract'
import { BALANCE_DAYS } from '../../../shared/insights/rules'
import { NumberBlock, TextLink } from '../../ui'
import { HotThemes } from '../focus-group'
import { TimeBlock } from '../today'
import { Part } from './part'
import { RateBlock } from './rate-block'

export function Customers({ view }: { readonly view: InsightsView }) {
  return (
    <Part title="Customers">
      <Contact contact={view.contact} />
      <HotThemes />
      <Ideas ideas={view.ideas} />
      <TimeBlock time={view.time} days={BALANCE_DAYS} hasTable />
    </Part>
  )
}

function Ideas({ ideas }: { readonly ideas: InsightsView['ideas'] }) {
  return (
    <RateBlock
      title="Ideas tried"
      rate={ideas}
      words="ideas raised were tried."
      empty="Nothing yet. Note an idea when someone has one."
    >
      <TextLink href="#/customers">What was raised</TextLink>
    </RateBlock>
  )
}

function Contact({ contact }: { readonly contact: InsightsView['contact'] }) {
  const isNever = contact === null || contact.lastOn === null
  return (
    <NumberBlock title="A customer’s own voice" value={isNever ? null : contact.days}>
      {isNever ? 'Nothing yet. Note what a customer tells you directly.' : daysWords(contact.days)}{' '}
      <TextLink href="#/customers">What customers say</TextLink>
    </NumberBlock>
  )
}

function daysWords(days: number): string {
  return days === 1 ? 'day since one spoke to you directly.' : 'days since one spoke to you directly.'
}
