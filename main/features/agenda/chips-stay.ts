// The private hint to ask what would make someone stay: every half year, or when several facts ask for it. Row 44.
import type { AgendaChip } from '../../../shared/agenda/view'
import { stayWords } from '../../../shared/attention/rules'
import { firstName } from '../../../shared/people/names'
import type { Reader } from '../../storage/store'
import { attentionOf } from '../attention/facts'
import { askablePrompts } from '../prompts/all'
import type { ChipTalk } from './chip-talk'

export async function stayChips(db: Reader, talk: ChipTalk): Promise<readonly AgendaChip[]> {
  const { personId, personName, asOf, themes } = talk
  if (themes.has('stay')) return []
  const { stay } = await attentionOf(db, personId, asOf)
  if (!stay.isOffered) return []
  const before = await db
    .selectFrom('stay_talk')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('person_id', '=', personId)
    .executeTakeFirst()
  const questions = (await askablePrompts(db, asOf)).filter(
    ({ audience, theme }) => audience === 'direct_report' && theme === 'stay',
  )
  // The questions take turns, one talk after the other.
  const question = questions[(before?.n ?? 0) % Math.max(1, questions.length)]
  if (question === undefined) return []
  const text = `Ask what would make ${firstName(personName)} stay`
  return [
    {
      id: 'stay',
      type: 'ask',
      text: stay.isDue ? `${text}. ${stayWords(stay, asOf)}` : text,
      question: question.text,
      isPrivate: true,
    },
  ]
}
