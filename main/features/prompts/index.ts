// The questions with their memory: the library and your own, who was asked what and when, and onto which agendas they go.
import { restUntil } from '../../../shared/prompts/rules'
import { act, handle, readerOf, todayOf } from '../../handlers'
import { nextQuestion } from '../agenda/next-question'
import { coverageOf } from '../insights/coverage'
import { activePeople } from '../people/rows'
import { allPrompts } from './all'
import { saveCsv } from './csv-file'
import { marksOf, setMark } from './marks'
import { lastAsked, usesByPrompt } from './memory'
import { editOwn, removeOwn, takeOwn, writeOwn } from './own'
import { addToTalk, promptTalks } from './talks'

export const prompts = {
  next: handle.prompts.next.handler(({ context, input }) =>
    nextQuestion(readerOf(context), input.personId, todayOf(context), context.ports.clock.zone()),
  ),

  last: handle.prompts.last.handler(({ context, input }) => lastAsked(readerOf(context), input.personId)),

  list: handle.prompts.list.handler(async ({ context }) => {
    const db = readerOf(context)
    const uses = await usesByPrompt(db)
    const marks = await marksOf(db, todayOf(context))
    return (await allPrompts(db)).map((prompt) => ({
      ...prompt,
      ...(marks.get(prompt.id) ?? { isStarred: false, restedUntil: null }),
      uses: uses.get(prompt.id) ?? [],
    }))
  }),

  talks: handle.prompts.talks.handler(({ context }) => promptTalks(readerOf(context))),

  coverage: handle.prompts.coverage.handler(async ({ context }) =>
    coverageOf(readerOf(context), await activePeople(readerOf(context), todayOf(context))),
  ),

  write: handle.prompts.write.handler(({ context, input }) =>
    act(context, 'Wrote a question', async (trx) => ({ id: await writeOwn(trx, context, input) })),
  ),

  edit: handle.prompts.edit.handler(({ context, input }) =>
    act(context, 'Changed a question', (trx) => editOwn(trx, input)),
  ),

  remove: handle.prompts.remove.handler(({ context, input }) =>
    act(context, 'Removed a question', (trx) => removeOwn(trx, context, input.id)),
  ),

  star: handle.prompts.star.handler(({ context, input }) =>
    act(context, input.isStarred ? 'Starred a question' : 'Took a star away', (trx) =>
      setMark(trx, input.promptId, { is_starred: input.isStarred ? 1 : 0 }),
    ),
  ),

  rest: handle.prompts.rest.handler(({ context, input }) =>
    act(context, 'Let a question rest', async (trx) => {
      const until = input.until ?? restUntil(todayOf(context))
      await setMark(trx, input.promptId, { rested_until: until })
      return { until }
    }),
  ),

  wake: handle.prompts.wake.handler(({ context, input }) =>
    act(context, 'Woke a question', (trx) => setMark(trx, input.promptId, { rested_until: null })),
  ),

  addToMeeting: handle.prompts.addToMeeting.handler(({ context, input }) =>
    act(context, 'Added a question to an agenda', (trx) =>
      addToTalk(trx, context, input.promptId, input.meetingId),
    ),
  ),

  take: handle.prompts.take.handler(({ context, input, signal }) =>
    act(
      context,
      input.prompts.length === 1 ? 'Imported a question' : `Imported ${input.prompts.length} questions`,
      async (trx) => ({
        count: await takeOwn(trx, context, input.prompts, signal),
      }),
    ),
  ),

  saveCsv: handle.prompts.saveCsv.handler(({ context, input, signal }) =>
    saveCsv(context, input.promptIds, signal),
  ),
}
