// What the `case` command answers for the inputs gathered from the database under the running app, item by item.
import { execFileSync } from 'node:child_process'
import type { AgendaAnswer } from '../shared/agenda/answer'
import { id as idSchema } from '../shared/words'
import { root } from './launch'
import { typeInto } from './print-data'

export async function answeredByCase(profile: string, hash: string, now: string) {
  const meetingId = idSchema.parse(hash.split('/').pop())
  const input = await typeInto(profile, now, (client) => client.agenda.input({ meetingId }))
  const line = execFileSync('npm', ['run', '--silent', 'case'], {
    cwd: root,
    input: `${JSON.stringify({ rule: 'agenda', input })}\n`,
    encoding: 'utf8',
  })
  const answer = JSON.parse(line) as AgendaAnswer
  return answer.sections.flatMap(({ items }) =>
    items.filter(({ id }) => !id.startsWith('prompt:')).map(({ minutes, score }) => ({ minutes, score })),
  )
}
