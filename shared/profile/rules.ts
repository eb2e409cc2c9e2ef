// How much of a boss one knows, and what is worth learning next.
import { type ProfileField, type ProfileView, type ProfileWords, profileFields } from './model'

export const profileLabels: Readonly<Record<ProfileField, string>> = {
  goals: 'Goals',
  pressures: 'Pressures',
  strengths: 'Strengths',
  style: 'Style',
  format: 'Format',
  bestTime: 'Best time',
  badNews: 'Bad news',
  dislikes: 'Dislikes',
}

/** The question that leads to a field, about `name`. */
export function profileQuestion(field: ProfileField, name: string): string {
  switch (field) {
    case 'goals':
      return `What does ${name} have to achieve this year?`
    case 'pressures':
      return `What presses ${name} most right now?`
    case 'strengths':
      return `What does ${name} do better than most?`
    case 'style':
      return `How does ${name} like to work with others?`
    case 'format':
      return `In which form does ${name} take things in best?`
    case 'bestTime':
      return `At what time of the week does ${name} listen best?`
    case 'badNews':
      return `Which way should bad news reach ${name}?`
    case 'dislikes':
      return `What does ${name} quickly lose patience with?`
  }
}

/** Filled of eight, and the first empty field in the order of the list (domain row 13). Blanks count as empty. */
export function profileState(words: ProfileWords, name: string): Omit<ProfileView, 'words'> {
  const empty = profileFields.filter((field) => words[field].trim() === '')
  const [next] = empty
  return {
    filled: profileFields.length - empty.length,
    of: profileFields.length,
    next: next === undefined ? null : { field: next, question: profileQuestion(next, name) },
  }
}
