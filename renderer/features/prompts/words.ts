// What stands at the right of a question: on which agenda it is, whom it was asked and when, or that it is new.
import type { PromptTalk, PromptUseView, PromptView } from '../../../shared/prompts/contract'
import { dayInSentence, dayWords, firstName, plainDay } from '../../app/words'
import { type Standing, standingOf, type Whom } from './shelves'

/** 'today’s agenda', 'Thursday’s agenda', 'the agenda of Tue 24 Mar'. */
export function agendaWords(talk: PromptTalk, today: string): string {
  const day = dayInSentence(talk.on, today)
  return day.includes(' ') ? `the agenda of ${day}` : `${day}’s agenda`
}

export function standingWords({ talk, last }: Standing, whom: Whom, today: string): string {
  if (talk) {
    const words = `on ${agendaWords(talk, today)}`
    return whom ? words : `${words}, ${firstName(talk.personName)}`
  }
  if (whom) return last ? plainDay(last.on, today) : `new for ${firstName(whom.name)}`
  return last ? `Asked ${firstName(last.personName)} on ${plainDay(last.on, today)}` : 'not asked yet'
}

export function sideWords(
  prompt: PromptView,
  whom: Whom,
  talks: readonly PromptTalk[],
  today: string,
): string {
  if (prompt.restedUntil !== null) return `rests until ${plainDay(prompt.restedUntil, today)}`
  return standingWords(standingOf(prompt, whom, talks), whom, today)
}

/** 'Asked Tomas on 3 Mar, answered'. */
export function askedWords(use: PromptUseView, today: string): string {
  const day = plainDay(use.on, today)
  return `Asked ${firstName(use.personName)} on ${day}, ${use.isAnswered ? 'answered' : 'not answered'}`
}

/** 'Tomas, today 10:30'. */
export function talkWords(talk: PromptTalk, today: string): string {
  const day = talk.isRunning ? 'now' : dayWords(talk.on, today)
  return `${talk.personName}, ${day === 'Today' || day === 'Tomorrow' ? day.toLowerCase() : day} ${talk.at}`
}
