// Who carried the customer's voice this quarter, under Insights: the count, the names, and what it is made of.
import { useSuspenseQuery } from '@tanstack/react-query'
import { namedInWords } from '../../../shared/recognition/rules'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Disclosure, List, NumberBlock, Row } from '../../ui'

export function Voices() {
  const today = useToday()
  const { open } = useShell()
  const { names, items } = useSuspenseQuery(query.recognition.voices.queryOptions()).data
  const named = namedInWords(names)
  return (
    <NumberBlock
      title="Carried the customer’s voice"
      note="this quarter"
      value={items.length === 0 ? null : items.length}
      picture={
        items.length === 0 ? undefined : (
          <Disclosure title="What was seen">
            <List aria-label="What was seen">
              {items.map((item) => (
                <Row
                  key={item.id}
                  note={`${firstName(item.personName)}, ${plainDay(item.notedOn, today)}`}
                  onPress={() => open({ type: 'edit', kind: 'recognition', id: item.id })}
                >
                  {item.action}
                </Row>
              ))}
            </List>
          </Disclosure>
        )
      }
    >
      {named === null
        ? 'Nobody noted yet. Mark it when you note recognition.'
        : `${items.length === 1 ? 'time' : 'times'} seen. ${named}.`}
    </NumberBlock>
  )
}
