// Ways to reach 75: which link or which move of weight gets there, with the figure it makes. One press does it.
import type { AlignmentPage } from '../../../shared/goals/model'
import { applyWay } from '../../../shared/goals/model'
import type { Change, MissingForWays, Way } from '../../../shared/goals/ways'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { SectionHead } from '../../ui'
import styles from './ways.module.css'

const shownWays = 4

export function WaysTo75({ data }: { readonly data: AlignmentPage }) {
  const act = useAct()
  const { ways, missing } = data.ways
  if (ways.length === 0 && (missing === null || missing === 'goals')) return null
  const take = (way: Way) =>
    void act.run(() => {
      const changes = way.changes.map((change) =>
        change.type === 'weight'
          ? change
          : { type: change.type, goalId: change.goalId, parentId: change.parentId, share: change.share },
      )
      return api.goals.applyWay(applyWay.parse({ changes }))
    }, 'Done. Alignment is worked out anew.')
  return (
    <section aria-label="Ways to reach 75" className={styles.ways}>
      <SectionHead level={2}>Ways to reach 75</SectionHead>
      {missing ? <p className={styles.quiet}>{missingWords(missing, data)}</p> : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
      <ul role="list" className={styles.list}>
        {ways.slice(0, shownWays).map((way) => {
          const words = way.changes.map((change) => inWords(change, data))
          return (
            <li key={JSON.stringify(way.changes)}>
              <button
                type="button"
                className={styles.way}
                aria-label={`${words.map(({ what, where }) => `${what} ${where}`).join(', and ')}: ${way.percent}%`}
                onClick={() => take(way)}
              >
                <span className={styles.words}>
                  {words.map(({ what, where }) => (
                    <span key={what} className={styles.change}>
                      <span>{what}</span>
                      <span className={styles.quiet}>{where}</span>
                    </span>
                  ))}
                </span>
                <b className={styles.percent}>{way.percent}</b>
              </button>
            </li>
          )
        })}
      </ul>
      {act.problem ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </section>
  )
}

function missingWords(missing: MissingForWays, data: AlignmentPage): string {
  const boss = data.bossName ? firstName(data.bossName) : 'your boss'
  if (missing === 'parents') return `Write down what ${boss} is after first. Yours can nest under it then.`
  return 'Every share is tied to a goal that is over. Take one of those links away first.'
}

function inWords(change: Change, { goals, bossName }: AlignmentPage): { what: string; where: string } {
  const title = (id: string) => goals.find((goal) => goal.id === id)?.title ?? ''
  if (change.type === 'weight') {
    const points = change.points === 1 ? '1 point' : `${change.points} points`
    return { what: `Move ${points} from “${title(change.fromId)}”`, where: `to “${title(change.toId)}”` }
  }
  const parent = title(change.parentId)
  if (change.added < change.share) {
    return { what: `Give all of “${title(change.goalId)}”`, where: `to “${parent}”, ${change.added}% more` }
  }
  const share = change.share === 100 ? '' : `, ${change.share}%`
  const boss = bossName ? `${firstName(bossName)}’s ` : ''
  return { what: `Nest “${title(change.goalId)}”`, where: `under ${boss}“${parent}”${share}` }
}
