// The private hint to ask what would make someone stay, when no question on the agenda does: half a year went by, or
// several facts ask for it. Row 44.
import type { AgendaChip } from '../../../shared/agenda/view'
import { stayWords } from '../../../shared/attention/rules'
import { firstName } from '../../../shared/people/names'
import { swapFor } from '../../../shared/prompts/rules'
import type { Reader } from '../../storage/store'
import { attentionOf } from '../attention/facts'
import { askablePrompts } from '../prompts/all'
import type { ChipTalk } from './chip-talk'
import { heldBefore } from './gather'
import { usesWith } from './gather-prompts'

export async function stayChips(db: Reader, talk: ChipTalk): Promise<readonly AgendaChip[]> {
  const { personId, personName, asOf, themes } = talk
  if (themes.has('stay')) return []
  const { stay } = await attentionOf(db, personId, asOf)
  if (!stay.isOffered) return []
  const prompts = (await askablePrompts(db, asOf)).filter(({ theme }) => theme === 'stay')
  const held = (await heldBefore(db, talk)).count
  const uses = prompts.length === 0 ? [] : await usesWith({ db, ...talk, heldBefore: held }, prompts)
  const question = swapFor({ prompts, uses, personId, meeting: held + 1, audience: 'direct_report' }, 'stay')
  if (question === undefined) return []
  const text = `Ask what would make ${firstName(personName)} stay`
  return [
    {
      id: 'stay',
      type: 'ask',
      text: stay.isDue ? `${text}. ${stayWords(stay, asOf)}` : text,
      question: question.text,
      promptId: question.id,
      isPrivate: true,
    },
  ]
}
