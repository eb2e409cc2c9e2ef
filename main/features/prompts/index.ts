// The prompt library with its memory: who was asked what, and when.
import type { PromptView } from '../../../shared/prompts/contract'
import { handle, readerOf, todayOf } from '../../handlers'
import { nextQuestion } from '../agenda/next-question'
import { allPrompts } from './all'

/** The latest uses read: many years of one-on-ones, and still one short query. */
const mostUses = 5000

export const prompts = {
  next: handle.prompts.next.handler(({ context, input }) =>
    nextQuestion(readerOf(context), input.personId, todayOf(context), context.ports.clock.zone()),
  ),

  list: handle.prompts.list.handler(async ({ context }) => {
    const rows = await readerOf(context)
      .selectFrom('prompt_use as u')
      .innerJoin('person as p', 'p.id', 'u.person_id')
      .select(['u.prompt_id', 'u.person_id', 'p.name', 'u.asked_on', 'u.is_answered'])
      .orderBy('u.asked_on', 'desc')
      .orderBy('u.id', 'desc')
      .limit(mostUses)
      .execute()
    const uses = new Map<string, PromptView['uses'][number][]>()
    for (const row of rows) {
      const known = uses.get(row.prompt_id) ?? []
      known.push({
        personId: row.person_id,
        personName: row.name,
        on: row.asked_on,
        isAnswered: row.is_answered === 1,
      })
      uses.set(row.prompt_id, known)
    }
    return (await allPrompts(readerOf(context))).map((prompt) => ({
      ...prompt,
      uses: uses.get(prompt.id) ?? [],
    }))
  }),
}
