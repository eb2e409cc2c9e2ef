// Hints on questions in Settings: on or off, and the kinds you do without.
import { useSuspenseQuery } from '@tanstack/react-query'
import { api, query } from '../../app/api'
import { changeSettings, useSettings, useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { plainDay } from '../../app/words'
import { Banner, Button, Checkbox, List, Row } from '../../ui'
import styles from './coach.module.css'
import { kindWords } from './words'

export function HintsSetting() {
  const { hasHints } = useSettings()
  const today = useToday()
  const dismissals = useSuspenseQuery(query.coach.dismissals.queryOptions()).data
  const act = useAct()
  return (
    <>
      <Checkbox
        isSelected={hasHints}
        onChange={(isOn) => void act.run(() => changeSettings({ hasHints: isOn }))}
      >
        Show a hint under a question that could be a better one
      </Checkbox>
      <p className={styles.quiet}>
        For questions in English, worked out on this computer. A hint never stands in the way.
      </p>
      {dismissals.length === 0 ? null : (
        <div className={styles.kinds}>
          <p className={styles.quiet}>Hints you do without</p>
          <List aria-label="Hints you do without">
            {dismissals.map(({ pattern, dismissedOn }) => {
              const { name, sort } = kindWords(pattern)
              const since = `since ${plainDay(dismissedOn, today)}`
              return (
                <Row
                  key={pattern}
                  note={sort === null ? since : `${sort}, ${since}`}
                  end={
                    <Button
                      size="small"
                      aria-label={`Bring back: ${sort === null ? name : `${name}, ${sort}`}`}
                      onPress={() =>
                        void act.run(() => api.coach.bringBack({ pattern }), 'The hint is back.')
                      }
                    >
                      Bring back
                    </Button>
                  }
                >
                  {name}
                </Row>
              )
            })}
          </List>
          {dismissals.length > 1 ? (
            <Button
              size="small"
              variant="ghost"
              onPress={() => void act.run(() => api.coach.bringBackAll(), 'All hints are back.')}
            >
              Bring back all
            </Button>
          ) : null}
        </div>
      )}
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </>
  )
}
