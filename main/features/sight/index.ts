// Lines of sight: one person's way to a customer, the steps it is made of, and who has one.
import type { SpotRef } from '../../../shared/sight/model'
import { circleOf, MOST_HOPS, reachable, wayInWords } from '../../../shared/sight/rules'
import { act, handle, notFound, readerOf, refuse, todayOf } from '../../handlers'
import { activePeople } from '../people/rows'
import { checkKnown } from '../references'
import { graphOf, lineOf, partyKey, personKey, sightOf } from './graph'

const keyOf = ({ kind, id }: SpotRef) => (kind === 'person' ? personKey(id) : partyKey(id))

export const sight = {
  ofPerson: handle.sight.ofPerson.handler(async ({ context, input }) => {
    const graph = await graphOf(readerOf(context))
    const seen = sightOf(graph, input.personId)
    const begins = reachable(personKey(input.personId), graph.steps)
    const far = seen.type === 'too_long' ? graph.spots.find(({ key }) => key === seen.to) : undefined
    return {
      line: lineOf(graph, input.personId),
      note:
        seen.type === 'too_long' && far
          ? `It takes ${seen.hops} steps to ${far.name}. A line of sight has ${MOST_HOPS} at most: which step can be left out?`
          : null,
      steps: graph.steps.filter(({ from }) => begins.includes(from)),
      spots: graph.spots,
      begins: begins.filter((key) => graph.spots.some((spot) => spot.key === key)),
    }
  }),

  coverage: handle.sight.coverage.handler(async ({ context }) => {
    const db = readerOf(context)
    const graph = await graphOf(db)
    const people = (await activePeople(db, todayOf(context)))
      .filter(({ kind }) => kind === 'direct_report')
      .map(({ id, name }) => ({ personId: id, name, line: lineOf(graph, id) }))
    return { people, covered: people.filter(({ line }) => line !== null).length, all: people.length }
  }),

  addStep: handle.sight.addStep.handler(({ context, input }) =>
    act(context, 'Added a step to a customer', async (trx) => {
      await checkKnown(trx, input.from.kind, input.from.id, 'from')
      await checkKnown(trx, input.to.kind, input.to.id, 'to')
      const graph = await graphOf(trx)
      const step = { from: keyOf(input.from), to: keyOf(input.to) }
      const circle = circleOf(step, graph.steps)
      if (circle) {
        refuse('to', `That would go round in a circle: ${wayInWords(circle, graph.all)}.`)
      }
      if (graph.steps.some(({ from, to }) => from === step.from && to === step.to)) {
        refuse('to', 'This step is here already.')
      }
      const id = context.ports.newId()
      await trx
        .insertInto('sight_step')
        .values({
          id,
          from_person_id: input.from.kind === 'person' ? input.from.id : null,
          from_party_id: input.from.kind === 'party' ? input.from.id : null,
          to_person_id: input.to.kind === 'person' ? input.to.id : null,
          to_party_id: input.to.kind === 'party' ? input.to.id : null,
          words: input.words,
        })
        .execute()
      return { id }
    }),
  ),

  removeStep: handle.sight.removeStep.handler(({ context, input }) =>
    act(context, 'Removed a step to a customer', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('sight_step')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}
