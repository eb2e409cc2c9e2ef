// Questions worth asking: by theme, for whom, with what was asked whom and when; your own beside the library, and the
// coach at the right.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Lightbulb, Plus, Search } from 'lucide-react'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import type { PromptView } from '../../../shared/prompts/contract'
import type { PromptAudience } from '../../../shared/prompts/model'
import { useAddressed } from '../../app/addressed'
import { query } from '../../app/api'
import { useCommands } from '../../app/shortcuts'
import { usePeople, useToday } from '../../app/state'
import { Banner, Bar, Button, Columns, Page, Pane, TextField } from '../../ui'
import { CoachPanel } from '../coach'
import { BringDialog } from './bring-dialog'
import { CoverageLine } from './coverage-line'
import { ImportDialog } from './import/import-dialog'
import { MoreMenu } from './more-menu'
import { type Draft, OwnDialog } from './own-dialog'
import styles from './prompts.module.css'
import { QuestionList } from './question-list'
import { promptsOn, type Shelf, shelfFor, shelfWords, shelvesOf, type Whom } from './shelves'
import { ThemeChoice, Themes } from './themes'
import { useExport } from './use-export'
import { useMarks } from './use-marks'
import { useReach } from './use-reach'
import { WhomChoice } from './whom'

type Open =
  | { readonly type: 'own'; readonly draft: Draft }
  | { readonly type: 'bring'; readonly prompt: PromptView }
  | { readonly type: 'import' }

export function PromptsPage() {
  const prompts = useSuspenseQuery(query.prompts.list.queryOptions()).data
  const talks = useSuspenseQuery(query.prompts.talks.queryOptions()).data
  const today = useToday()
  const people = usePeople()
  const everyone: readonly NonNullable<Whom>[] = [...people.reports, ...people.bosses]
  const [whomId, setWhomId] = useState<string | null>(
    (talks.find(({ on }) => on >= today) ?? talks[0])?.personId ?? null,
  )
  const whom = everyone.find(({ id }) => id === whomId) ?? null
  const [chosen, setShelf] = useState<Shelf>({ type: 'all' })
  const shelf = shelfFor(chosen, whom)
  const [text, setText] = useState('')
  const [selectedId, select] = useState<string | null>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const coach = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const shown = promptsOn(prompts, { shelf, whom, text })
  const selected = shown.find(({ id }) => id === selectedId) ?? null
  const marks = useMarks(shown)
  const exporting = useExport()
  const reach = useReach()
  const audience: PromptAudience = shelf.type === 'theme' ? shelf.audience : (whom?.kind ?? 'direct_report')
  const write = (words = '') =>
    setOpen({
      type: 'own',
      draft: {
        id: null,
        audience,
        theme: shelf.type === 'theme' ? shelf.theme : null,
        text: words,
        followUp: '',
      },
    })
  const edit = (prompt: PromptView) => setOpen({ type: 'own', draft: prompt })
  const bring = (prompt: PromptView) => setOpen({ type: 'bring', prompt })
  useAddressed(
    'question',
    useCallback(
      (id) => {
        const isResting = prompts.some((prompt) => prompt.id === id && prompt.restedUntil !== null)
        setWhomId(null)
        setShelf({ type: isResting ? 'rested' : 'all' })
        setText('')
        select(id)
        reach(id)
      },
      [prompts, reach],
    ),
  )
  const on = (run: (prompt: PromptView) => unknown) => () => {
    if (!selected) return false
    run(selected)
  }
  const onOwn = (run: (prompt: PromptView) => unknown) => () => {
    if (selected?.source !== 'user') return false
    run(selected)
  }
  useCommands('prompts', {
    find: () => field.current?.focus(),
    new: () => write(),
    edit: onOwn(edit),
    bring: on(bring),
    star: on(marks.star),
    rest: on(marks.rest),
    'remove-question': onOwn(marks.remove),
    'go-up': () => {
      if (!selected) return false
      select(null)
    },
  })
  const { title, lede } = shelfWords(shelf)
  const shelves = shelvesOf(prompts, whom, text)
  const everywhere = promptsOn(prompts, { shelf: { type: 'all' }, whom, text }).length
  const clearByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text === '') return
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    setText('')
  }
  const go = (next: Shelf) => {
    setShelf(next)
    select(null)
  }
  return (
    <>
      <Bar crumbs={[{ label: 'Prompts' }]}>
        <div className={styles.find} onKeyDownCapture={clearByEscape}>
          <TextField
            label="Find a question"
            isLabelHidden
            icon={Search}
            placeholder="Find a question"
            inputRef={field}
            value={text}
            onChange={setText}
          />
        </div>
        <MoreMenu
          own={prompts.filter(({ source }) => source === 'user')}
          shown={shown}
          onImport={() => setOpen({ type: 'import' })}
          onSave={exporting.save}
        />
        <Button icon={Plus} command="new" onPress={() => write()}>
          Write one
        </Button>
      </Bar>
      <Page aria-label="Prompts" isFlush>
        <Columns layout="themes-main-coach" className={styles.columns}>
          <Pane aria-label="Themes" className={styles.themes}>
            <Themes groups={shelves} shelf={shelf} onChange={go} />
            <ThemeChoice groups={shelves} shelf={shelf} onChange={go} />
          </Pane>
          <p className={styles.toCoach}>
            <Button size="small" icon={Lightbulb} onPress={() => coach.current?.focus()}>
              Question coach
            </Button>
          </p>
          <Pane aria-label="Questions" className={styles.main}>
            <header className={styles.head}>
              <div className={styles.words}>
                <h1 className={styles.title}>{title}</h1>
                <p className={styles.quiet}>{lede}</p>
              </div>
              <WhomChoice
                people={everyone}
                whom={whom}
                onChange={(next) => {
                  setWhomId(next?.id ?? null)
                  setShelf(shelfFor(shelf, next))
                }}
              />
            </header>
            {exporting.problem ? <Banner tone="late">{exporting.problem}</Banner> : null}
            {whom ? <CoverageLine whom={whom} onTheme={go} /> : null}
            <QuestionList
              prompts={shown}
              whom={whom}
              talks={talks}
              shelf={shelf}
              isFiltered={text.trim() !== ''}
              selectedId={selectedId}
              onSelect={select}
              marks={marks}
              onBring={bring}
              onEdit={edit}
              onWrite={() => write(text.trim().endsWith('?') ? text.trim() : '')}
              foundInAll={everywhere}
              onLookEverywhere={() => go({ type: 'all' })}
            />
          </Pane>
          <Pane as="aside" tone="well" edge="start" aria-label="Question coach" className={styles.coach}>
            <CoachPanel onKeep={write} inputRef={coach} />
          </Pane>
        </Columns>
      </Page>
      {open?.type === 'own' ? (
        <OwnDialog
          draft={open.draft}
          onClose={() => setOpen(null)}
          onAdded={(id, of) => {
            setText('')
            if (whom && whom.kind !== of) setWhomId(null)
            setShelf({ type: 'own' })
            select(id)
            reach(id)
          }}
        />
      ) : null}
      {open?.type === 'bring' ? (
        <BringDialog prompt={open.prompt} whom={whom} talks={talks} onClose={() => setOpen(null)} />
      ) : null}
      {open?.type === 'import' ? (
        <ImportDialog prompts={prompts} audience={audience} onClose={() => setOpen(null)} />
      ) : null}
    </>
  )
}
