// Where the line above agendas is written.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LONGEST_BANNER, saveBanner } from '../../../shared/banner/model'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { Banner, Button, TextField } from '../../ui'
import styles from './banner.module.css'

export function BannerSetting() {
  const kept = useSuspenseQuery(query.banner.read.queryOptions()).data
  // A form of its own for each line that was kept, so that undo shows here too.
  return <BannerForm key={kept} kept={kept} />
}

function BannerForm({ kept }: { readonly kept: string }) {
  const { values, set, errorAt, read } = useForm(saveBanner, { text: kept })
  const [isTyped, setTyped] = useState(false)
  const act = useAct()
  const save = () => {
    if (act.isBusy || read() === null) return
    void act.run(
      () => api.banner.save(values),
      values.text.trim() === '' ? 'No line above agendas.' : 'Saved.',
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label="The line above your agendas"
        description={
          isTyped
            ? `${values.text.trim().length} of ${LONGEST_BANNER} characters. Empty shows none.`
            : `At most ${LONGEST_BANNER} characters, on screen and on paper. Empty shows none.`
        }
        value={values.text}
        onChange={(text) => {
          setTyped(true)
          set('text', text)
        }}
        error={errorAt('text') ?? act.errorAt('text')}
      />
      <Button type="submit" isBusy={act.isBusy} isDisabled={values.text.trim() === kept}>
        Save the line
      </Button>
      {act.problem && !act.problem.field ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </form>
  )
}
