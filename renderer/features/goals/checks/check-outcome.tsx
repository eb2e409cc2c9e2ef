// What came of a check: clarity before and after, where the two of you read a goal differently, what is still open.

import type { ChecksPage, PastCheck } from '../../../../shared/goals/checks'
import { readWord } from '../../../../shared/goals/reads'
import { firstName } from '../../../app/words'
import { Bar, LinkButton, List, Meter, Page, PageTitle, Row, SectionHead } from '../../../ui'
import { BackToTalk } from './back-to-talk'
import styles from './check.module.css'

type CheckOutcomeProps = { readonly check: PastCheck; readonly page: ChecksPage }

export function CheckOutcome({ check, page }: CheckOutcomeProps) {
  const boss = firstName(page.bossName ?? 'Your boss')
  const before = check.clarityBefore ?? 0
  const after = check.clarityAfter ?? 0
  const gaps = check.goals.filter(
    ({ mine, boss: theirs }) => mine !== null && theirs !== null && mine > theirs,
  )
  const open = check.goals.filter(({ agreedOn }) => agreedOn === null)
  const skipped = check.goals.filter(({ isDone }) => !isDone)
  return (
    <>
      <Bar crumbs={[{ label: 'Alignment', href: '#/alignment' }, { label: 'Check' }]}>
        <BackToTalk talks={page.talks} />
        <LinkButton href={`#/alignment?check=${check.id}`}>All checks</LinkButton>
      </Bar>
      <Page aria-label="What came of the check">
        <PageTitle
          facts={
            skipped.length > 0
              ? [`${check.goals.length - skipped.length} of ${check.goals.length} gone through`]
              : []
          }
        >
          {before === after ? `Clarity stays at ${after}%` : `Clarity went from ${before}% to ${after}%`}
        </PageTitle>
        <div className={styles.outcome}>
          <Meter
            value={after}
            mark={before}
            label={`Clarity ${after} percent of the weight, ${before} percent before.`}
          />
          <section aria-label="Read differently">
            <SectionHead hasLine>Read differently</SectionHead>
            {gaps.length === 0 ? (
              <p className={styles.quiet}>No goal that you read further than {boss}.</p>
            ) : (
              <List aria-label="Read differently">
                {gaps.map((goal) => (
                  <Row
                    key={goal.goalId}
                    note={`You read ${readWord(goal.mine ?? 0)}, ${boss} ${readWord(goal.boss ?? 0)}. It comes to the next check-in: “Tell me what moves it.” Only you see it.`}
                  >
                    {goal.title}
                  </Row>
                ))}
              </List>
            )}
          </section>
          <section aria-label="Still to agree">
            <SectionHead hasLine>Still to agree</SectionHead>
            {open.length === 0 ? (
              <p className={styles.quiet}>Every goal has an agreed outstanding.</p>
            ) : (
              <List aria-label="Still to agree">
                {open.map((goal) => (
                  <Row key={goal.goalId} end={<span className={styles.weight}>{goal.weight}</span>}>
                    {goal.title}
                  </Row>
                ))}
              </List>
            )}
          </section>
        </div>
      </Page>
    </>
  )
}
