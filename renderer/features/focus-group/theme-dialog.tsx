// What a theme is made of: who said it, what was heard, and what broke.
import type { ThemeView } from '../../../shared/focus-group/model'
import { leadInWords, themeInWords } from '../../../shared/focus-group/rules'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { plainDay } from '../../app/words'
import { Button, Dialog, List, Row, SectionHead } from '../../ui'

export function ThemeDialog({ theme, onClose }: { readonly theme: ThemeView; readonly onClose: () => void }) {
  const today = useToday()
  const { open } = useShell()
  return (
    <Dialog
      title={`“${theme.theme}”`}
      size="large"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <Button variant="ghost" keys="Escape" onPress={onClose}>
          Close
        </Button>
      }
    >
      <p>
        {`${themeInWords(theme)}. ${theme.isHot ? 'It is hot from three people or four signals on.' : 'It would be hot with three people or four signals.'}`}
      </p>
      {theme.people.length === 0 ? null : <p>{`Heard by ${theme.people.join(', ')}.`}</p>}
      <List aria-label="Signals of this theme">
        {theme.signals.map((signal) => (
          <Row
            key={signal.id}
            note={`heard ${plainDay(signal.capturedOn, today)}${names(signal.sources)}`}
            onPress={() => {
              onClose()
              open({ type: 'edit', kind: 'signal', id: signal.id })
            }}
          >
            {signal.text}
          </Row>
        ))}
      </List>
      {theme.incidents.length === 0 ? null : (
        <>
          <SectionHead level={3} hasLine>
            What broke
          </SectionHead>
          <List aria-label="Incidents of this theme">
            {theme.incidents.map((incident) => (
              <Row
                key={incident.id}
                note={`${plainDay(incident.on, today)}, ${leadInWords(incident.leadDays)}`}
              >
                {incident.text || theme.theme}
              </Row>
            ))}
          </List>
        </>
      )}
    </Dialog>
  )
}

function names(sources: ThemeView['signals'][number]['sources']): string {
  const known = [...new Set(sources.flatMap(({ personId, name }) => (personId === null ? [] : [name])))]
  return known.length === 0 ? '' : ` from ${known.join(', ')}`
}
