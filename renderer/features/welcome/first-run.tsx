// The first run: who you are, who your boss is, who reports to you; or a look around with a made-up team.
import { FlaskConical, HardDrive, Lock, UserX } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { name, text } from '../../../shared/words'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { Banner, Button, Icon, Mark, TextField, Wordmark } from '../../ui'
import styles from './welcome.module.css'

const form = z.object({ name, role: text, boss: name, reports: z.string().max(8000) })

const bosses = [
  { served: 'customer', title: 'Your customers', words: 'Bring what they tell you into every meeting.' },
  {
    served: 'employee',
    title: 'Your team',
    words: 'Clear what is in their way. Ask questions that make people think.',
  },
  { served: 'boss', title: 'Your boss', words: 'Do what you said. Know what they need before they ask.' },
] as const

/** Names parted by commas, semicolons or lines. */
function namesIn(list: string): string[] {
  return list
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function Beginning() {
  const { values, set, errorAt, read } = useForm(form, { name: '', role: '', boss: '', reports: '' })
  const begin = useAct()
  const sample = useAct()
  const [reportsError, setReportsError] = useState<string>()
  const submit = async () => {
    if (read() === null) return
    const reports = namesIn(values.reports)
    const long = reports.find((report) => report.length > 120)
    setReportsError(long ? 'One of these names is over 120 characters. Is a comma missing?' : undefined)
    if (long) return
    const { name, role, boss } = values
    const done = await begin.run(() => api.welcome.begin({ name, role, boss, reports }))
    if (done) window.location.hash = `#/meetings/${done.meetingId}`
  }
  const enter = () => void sample.run(() => api.welcome.enterSample())
  return (
    <form
      className={styles.start}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className={styles.pair}>
        <TextField
          label="Your name"
          size="large"
          autoFocus
          value={values.name}
          onChange={(value) => set('name', value)}
          error={errorAt('name') ?? begin.errorAt('name')}
        />
        <TextField
          label="Your role"
          isOptional
          size="large"
          value={values.role}
          onChange={(value) => set('role', value)}
          error={errorAt('role')}
        />
      </div>
      <TextField
        label="Who is your boss?"
        size="large"
        placeholder="Name"
        value={values.boss}
        onChange={(value) => set('boss', value)}
        error={errorAt('boss') ?? begin.errorAt('boss')}
      />
      <TextField
        label="Who reports to you?"
        isOptional
        size="large"
        placeholder="Names, with a comma between"
        value={values.reports}
        onChange={(value) => set('reports', value)}
        error={reportsError ?? errorAt('reports') ?? begin.errorAt('reports')}
      />
      {begin.problem && !begin.problem.field ? <Banner tone="late">{begin.problem.message}</Banner> : null}
      <Button type="submit" variant="primary" size="large" isWide isBusy={begin.isBusy} keys="Enter">
        Plan the first check-in
      </Button>
      <span className={styles.or}>or</span>
      <Button
        size="large"
        isWide
        icon={FlaskConical}
        isBusy={sample.isBusy}
        busyLabel="Opening"
        onPress={enter}
      >
        Look around with sample data
      </Button>
      {sample.problem ? <Banner tone="late">{sample.problem.message}</Banner> : null}
      <p className={styles.note}>A made-up team. One click clears it.</p>
    </form>
  )
}

export function FirstRun() {
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Wordmark />
      </header>
      <main className={styles.main} aria-label="Welcome">
        <h1 className={styles.title}>You work for three bosses, in this order.</h1>
        <ol className={styles.three}>
          {bosses.map(({ served, title, words }, index) => (
            <li key={served}>
              <span className={styles.number}>{index + 1}</span>
              <Mark served={served} size={15} isDecorative />
              <h2>{title}</h2>
              <p>{words}</p>
            </li>
          ))}
        </ol>
        <Beginning />
      </main>
      <footer className={styles.foot}>
        <span>
          <Icon of={HardDrive} size={15} />
          Everything stays on this computer
        </span>
        <span>
          <Icon of={Lock} size={15} />
          Private notes never leave, not even in print
        </span>
        <span>
          <Icon of={UserX} size={15} />
          No account
        </span>
      </footer>
    </div>
  )
}
