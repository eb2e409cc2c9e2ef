// Settings of this computer, your name and role, where the data lies, and the made-up team.

import { useSuspenseQuery } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { Settings } from '../../../shared/settings/model'
import { useAddressedPart } from '../../app/addressed'
import { api, query } from '../../app/api'
import { changeSettings, useDataState, usePeople, useSettings } from '../../app/state'
import { useAct } from '../../app/use-act'
import {
  Banner,
  Bar,
  Button,
  Checkbox,
  Page,
  PageTitle,
  SectionHead,
  Segmented,
  Select,
  TextField,
} from '../../ui'
import { BannerSetting } from '../banner'
import { HintsSetting } from '../coach'
import { RecognitionDays } from '../recognition'
import styles from './settings.module.css'

const sizes = ['90', '100', '110', '120', '130', '140'] as const

export function SettingsPage() {
  const settings = useSettings()
  const about = useSuspenseQuery(query.settings.about.queryOptions()).data
  const hints = useAddressedPart('hints')
  const act = useAct()
  const change = (values: Partial<Settings>) => void act.run(() => changeSettings(values))
  return (
    <>
      <Bar crumbs={[{ label: 'Settings' }]} />
      <Page aria-label="Settings">
        <PageTitle>Settings</PageTitle>
        <div className={styles.body}>
          {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
          <You />
          <section className={styles.part} aria-label="Agendas">
            <SectionHead hasLine>Agendas</SectionHead>
            <RecognitionDays />
            <BannerSetting />
          </section>
          <section ref={hints} tabIndex={-1} className={styles.part} aria-label="Question hints">
            <SectionHead hasLine>Question hints</SectionHead>
            <HintsSetting />
          </section>
          <section className={styles.part} aria-label="Look">
            <SectionHead hasLine>Look</SectionHead>
            <Segmented
              label="Theme"
              value={settings.theme}
              onChange={(theme) => change({ theme })}
              options={[
                { id: 'system', label: 'System' },
                { id: 'light', label: 'Light' },
                { id: 'dark', label: 'Dark' },
              ]}
            />
            <Select
              label="Text size"
              value={String(settings.textSize) as (typeof sizes)[number]}
              onChange={(size) => change({ textSize: Number(size) })}
              options={sizes.map((size) => ({ id: size, label: `${size}%` }))}
            />
          </section>
          <section className={styles.part} aria-label="Keys">
            <SectionHead hasLine>Keys</SectionHead>
            <Checkbox
              isSelected={settings.hasSingleKeys}
              onChange={(hasSingleKeys) => change({ hasSingleKeys })}
            >
              Single letters work as shortcuts
            </Checkbox>
          </section>
          <section className={styles.part} aria-label="Paper">
            <SectionHead hasLine>Paper</SectionHead>
            <Segmented
              label="Paper size"
              value={settings.paper}
              onChange={(paper) => change({ paper })}
              options={[
                { id: 'A4', label: 'A4' },
                { id: 'Letter', label: 'US Letter' },
              ]}
            />
            <Checkbox isSelected={settings.printsSayDo} onChange={(printsSayDo) => change({ printsSayDo })}>
              Print my own say/do figure on the boss’s agenda
            </Checkbox>
          </section>
          <section className={styles.part} aria-label="Data">
            <SectionHead hasLine>Data</SectionHead>
            <p>Everything stays on this computer. Saydo uses no network and needs no account.</p>
            <p className={styles.path}>{about.dataFolder}</p>
            <Button icon={FolderOpen} onPress={() => void act.run(() => api.settings.revealData())}>
              Show the folder
            </Button>
            <Sample />
          </section>
          <p className={styles.quiet}>Saydo {about.version}</p>
        </div>
      </Page>
    </>
  )
}

function You() {
  const { me } = usePeople()
  const [name, setName] = useState(me?.name ?? '')
  const [role, setRole] = useState(me?.role ?? '')
  const act = useAct()
  const save = () =>
    void act.run(async () => {
      await api.people.saveMe({ name, role })
      return true
    }, 'Saved')
  return (
    <form
      className={styles.part}
      aria-label="You"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <SectionHead hasLine>You</SectionHead>
      <TextField label="Your name" value={name} onChange={setName} error={act.errorAt('name')} />
      <TextField label="Your role" value={role} onChange={setRole} error={act.errorAt('role')} />
      <Button type="submit" isBusy={act.isBusy} isDisabled={name === me?.name && role === me?.role}>
        Save
      </Button>
    </form>
  )
}

function Sample() {
  const { open } = useDataState()
  const act = useAct()
  const isIn = open === 'sample'
  return (
    <div className={styles.sample}>
      <p>
        {isIn
          ? 'You are looking around with a made-up team. Your own data waits untouched.'
          : 'Curious what a full month looks like? Open a made-up team beside yours.'}
      </p>
      <Button
        isBusy={act.isBusy}
        busyLabel={isIn ? 'Leaving' : 'Opening'}
        onPress={() => void act.run(() => (isIn ? api.welcome.leaveSample() : api.welcome.enterSample()))}
      >
        {isIn ? 'Back to your own data' : 'Open sample data'}
      </Button>
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </div>
  )
}
