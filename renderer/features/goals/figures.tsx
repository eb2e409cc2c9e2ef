// Two figures side by side: yours, cut into your goals, and each report's, directly and through to your boss.
import type { AlignmentFigure, AlignmentPage, GoalView } from '../../../shared/goals/model'
import { firstName } from '../../app/words'
import { Meter, type MeterPart, SectionHead } from '../../ui'
import styles from './figures.module.css'

const AIM = 75

type FiguresProps = { readonly data: AlignmentPage; readonly bossName: string | undefined }

export function Figures({ data, bossName }: FiguresProps) {
  return (
    <div className={styles.figures}>
      <Mine
        title={bossName ? `You, under ${firstName(bossName)}` : 'You'}
        figure={data.mine}
        parts={partsOf(data)}
      />
      {data.reports.length ? <Team reports={data.reports} bossName={bossName} /> : null}
    </div>
  )
}

/** What serves the level above of each goal, then what does not, as parts of 100. */
function partsOf({ goals, mine }: AlignmentPage): readonly MeterPart[] {
  const total = mine.weightTotal
  if (total === 0) return []
  const parents = new Set(
    goals.filter(({ level, state }) => level === 'boss' && state === 'active').map(({ id }) => id),
  )
  const own = goals.filter(({ level, state, weight }) => level === 'me' && state === 'active' && weight > 0)
  const served = (goal: GoalView) =>
    goal.supports.reduce((sum, { parentId, share }) => sum + (parents.has(parentId) ? share : 0), 0)
  const part = (goal: GoalView, share: number, isMissing: boolean): MeterPart => ({
    id: `${goal.id}${isMissing ? ':open' : ''}`,
    share: (goal.weight * share) / total,
    isMissing,
  })
  return [
    ...own.map((goal) => part(goal, served(goal), false)),
    ...own.map((goal) => part(goal, 100 - served(goal), true)),
  ].filter(({ share }) => share > 0)
}

type MineProps = {
  readonly title: string
  readonly figure: AlignmentFigure
  readonly parts: readonly MeterPart[]
}

function Mine({ title, figure, parts }: MineProps) {
  return (
    <section aria-label={title} className={styles.figure}>
      <SectionHead
        level={2}
        right={figure.percent === null ? 'nothing yet' : <Aim percent={figure.percent} />}
      >
        {title}
      </SectionHead>
      <Meter
        value={figure.percent}
        {...(figure.percent === null ? {} : { parts })}
        label={
          figure.percent === null
            ? `${title}: no goals yet`
            : `${title}: ${figure.percent} percent. The aim is ${AIM}.`
        }
      />
    </section>
  )
}

function Aim({ percent }: { readonly percent: number }) {
  return (
    <>
      <b className={styles.strong}>{percent}%</b>, aim for {AIM}
    </>
  )
}

type TeamProps = { readonly reports: AlignmentPage['reports']; readonly bossName: string | undefined }

/** Each report's direct figure and through-line, by name; never averaged, never ranked. */
function Team({ reports, bossName }: TeamProps) {
  const known = reports.filter(({ figure }) => figure.percent !== null)
  const boss = bossName ? firstName(bossName) : 'your boss'
  return (
    <section aria-label="Your team, under you" className={styles.figure}>
      <SectionHead level={2} right={`to you, and through to ${boss}`}>
        Your team, under you
      </SectionHead>
      <div
        className={styles.strip}
        role="img"
        aria-label={known.map((report) => sentence(report, boss)).join(' ') || 'No goals yet'}
      >
        <span className={styles.aim} style={{ left: `${AIM}%` }} />
        {known.map(({ personId, figure }) => (
          <span
            key={personId}
            className={styles.dot}
            data-below={figure.isAligned === false || undefined}
            style={{ left: `${figure.percent}%` }}
          />
        ))}
      </div>
      <dl className={styles.team}>
        {reports.map(({ personId, name, figure }) => (
          <div key={personId} data-below={figure.isAligned === false || undefined}>
            <dt>{firstName(name)}</dt>
            <dd>
              {figure.percent === null ? (
                'nothing yet'
              ) : (
                <>
                  <b className={styles.strong}>{figure.percent}%</b>
                  {figure.throughPercent === null ? '' : `, ${figure.throughPercent}% through`}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function sentence({ name, figure }: AlignmentPage['reports'][number], boss: string): string {
  const through =
    figure.throughPercent === null ? '' : `, ${figure.throughPercent} percent through to ${boss}`
  return `${firstName(name)}: ${figure.percent} percent to you${through}.`
}
