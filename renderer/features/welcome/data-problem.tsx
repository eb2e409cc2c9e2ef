// Why the data file could not be opened, what is safe, and what can be done about it.
import type { DataState } from '../../../shared/welcome/contract'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { Banner, Button, Wordmark } from '../../ui'
import styles from './welcome.module.css'

type Problem = NonNullable<DataState['problem']>

const words: Readonly<Record<Problem['reason'], { readonly title: string; readonly text: string }>> = {
  damaged: {
    title: 'Your data file is damaged.',
    text: 'It was left exactly as it is. You can begin with a new file; the damaged one is kept beside it under a name that says so.',
  },
  newer: {
    title: 'Your data file comes from a newer Saydo.',
    text: 'This version cannot read it, so it was not touched. Open it with the newer version, or begin with a new file; this one is kept beside it.',
  },
  locked: {
    title: 'Another program holds your data file.',
    text: 'Nothing was changed. Close the other program, then try again.',
  },
  read_only: {
    title: 'The data folder cannot be written to.',
    text: 'Nothing was changed. Make the folder writable, then try again.',
  },
  full: { title: 'The disk is full.', text: 'Nothing was changed. Make some room, then try again.' },
  unreadable: {
    title: 'Your data file could not be read.',
    text: 'It was left exactly as it is. Try again, or begin with a new file; this one is kept beside it.',
  },
}

const canStartFresh: readonly Problem['reason'][] = ['damaged', 'newer', 'unreadable']

export function DataProblem({ problem }: { readonly problem: Problem }) {
  const retry = useAct()
  const fresh = useAct()
  const { title, text } = words[problem.reason]
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Wordmark />
      </header>
      <main className={styles.problem} aria-label="Problem with the data file">
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lede}>{text}</p>
        <p className={styles.path}>{problem.path}</p>
        <div className={styles.buttons}>
          <Button
            variant="primary"
            size="large"
            isBusy={retry.isBusy}
            onPress={() => void retry.run(() => api.welcome.retry())}
          >
            Try again
          </Button>
          {canStartFresh.includes(problem.reason) ? (
            <Button
              size="large"
              isBusy={fresh.isBusy}
              onPress={() => void fresh.run(() => api.welcome.startFresh())}
            >
              Keep it aside and begin with a new file
            </Button>
          ) : null}
          <Button
            size="large"
            variant="ghost"
            onPress={() => void retry.run(() => api.settings.revealData())}
          >
            Show the folder
          </Button>
        </div>
        {retry.problem || fresh.problem ? (
          <Banner tone="late">{(retry.problem ?? fresh.problem)?.message}</Banner>
        ) : null}
      </main>
    </div>
  )
}
