// Which questions a list shows: by theme, written by you, starred, rested; for one person or anyone; by what is typed.
import type { PromptTalk, PromptUseView, PromptView } from '../../../shared/prompts/contract'
import { type PromptAudience, type PromptTheme, themesOf } from '../../../shared/prompts/model'
import { themeLedes, themeNames } from '../../../shared/prompts/themes'
import type { Id } from '../../../shared/words'

/** One person, or null for anyone. */
export type Whom = { readonly id: Id; readonly name: string; readonly kind: PromptAudience } | null

export type Shelf =
  | { readonly type: 'all' | 'own' | 'starred' | 'rested' }
  | { readonly type: 'theme'; readonly audience: PromptAudience; readonly theme: PromptTheme }

export type CountedShelf = {
  readonly key: string
  readonly shelf: Shelf
  readonly name: string
  readonly count: number
}

export type ShelfGroup = { readonly title: string; readonly shelves: readonly CountedShelf[] }

export function keyOf(shelf: Shelf): string {
  return shelf.type === 'theme' ? `${shelf.audience}/${shelf.theme}` : shelf.type
}

export function audiencesOf(whom: Whom): readonly PromptAudience[] {
  return whom ? [whom.kind] : ['direct_report', 'boss']
}

/** What rests leaves all and its theme; who starred or wrote it still finds it there. */
export function isOnShelf(prompt: PromptView, shelf: Shelf): boolean {
  if (shelf.type === 'rested') return prompt.restedUntil !== null
  if (shelf.type === 'own') return prompt.source === 'user'
  if (shelf.type === 'starred') return prompt.isStarred
  if (prompt.restedUntil !== null) return false
  if (shelf.type === 'all') return true
  return shelf.type === 'theme' && prompt.audience === shelf.audience && prompt.theme === shelf.theme
}

/** All shelves of those whom one may ask, with how much of what is looked for stands on each. */
export function shelvesOf(prompts: readonly PromptView[], whom: Whom, text = ''): readonly ShelfGroup[] {
  const audiences = audiencesOf(whom)
  const isFound = finder(text)
  const here = prompts.filter((prompt) => audiences.includes(prompt.audience) && isFound(prompt))
  const counted = (shelf: Shelf, name: string): CountedShelf => ({
    key: keyOf(shelf),
    shelf,
    name,
    count: here.filter((prompt) => isOnShelf(prompt, shelf)).length,
  })
  const themes = (audience: PromptAudience) =>
    themesOf[audience].map((theme) => counted({ type: 'theme', audience, theme }, themeNames[theme]))
  const all = counted({ type: 'all' }, 'All')
  return [
    ...(whom
      ? [{ title: 'Themes', shelves: [all, ...themes(whom.kind)] }]
      : [
          { title: 'Themes', shelves: [all] },
          { title: 'For reports', shelves: themes('direct_report') },
          { title: 'For the boss', shelves: themes('boss') },
        ]),
    {
      title: 'Yours',
      shelves: [
        counted({ type: 'own' }, 'Written by you'),
        counted({ type: 'starred' }, 'Starred'),
        counted({ type: 'rested' }, 'Rested'),
      ],
    },
  ]
}

/** The same shelf for somebody else; a theme that is not asked there gives way to all. */
export function shelfFor(shelf: Shelf, whom: Whom): Shelf {
  if (shelf.type !== 'theme' || !whom || shelf.audience === whom.kind) return shelf
  return themesOf[whom.kind].includes(shelf.theme)
    ? { type: 'theme', audience: whom.kind, theme: shelf.theme }
    : { type: 'all' }
}

export function shelfWords(shelf: Shelf): { readonly title: string; readonly lede: string } {
  if (shelf.type === 'theme') return { title: themeNames[shelf.theme], lede: themeLedes[shelf.theme] }
  if (shelf.type === 'own') return { title: 'Written by you', lede: 'They take their turn like any other.' }
  if (shelf.type === 'starred') return { title: 'Starred', lede: 'The ones you like best.' }
  if (shelf.type === 'rested')
    return { title: 'Rested', lede: 'Not asked until their day, or until you wake them.' }
  return { title: 'Questions worth asking', lede: 'Each with one to follow it up.' }
}

export type Wanted = { readonly shelf: Shelf; readonly whom: Whom; readonly text: string }

export function promptsOn(prompts: readonly PromptView[], wanted: Wanted): readonly PromptView[] {
  const audiences = audiencesOf(wanted.whom)
  const isFound = finder(wanted.text)
  return prompts.filter(
    (prompt) => audiences.includes(prompt.audience) && isOnShelf(prompt, wanted.shelf) && isFound(prompt),
  )
}

/** Every word that is typed has to be in the question, its follow-up or the name of its theme. */
function finder(text: string): (prompt: PromptView) => boolean {
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return () => true
  return (prompt) => {
    const words = `${prompt.text} ${prompt.followUp} ${themeNames[prompt.theme]}`.toLowerCase()
    return parts.every((part) => words.includes(part))
  }
}

/** What there is to say about a question and those whom it is for: on which agenda it is, when it was asked last. */
export type Standing = { readonly talk: PromptTalk | null; readonly last: PromptUseView | null }

export function standingOf(prompt: PromptView, whom: Whom, talks: readonly PromptTalk[]): Standing {
  const isMeant = (personId: Id) => whom === null || personId === whom.id
  return {
    talk: talks.find((talk) => isMeant(talk.personId) && talk.promptIds.includes(prompt.id)) ?? null,
    last: prompt.uses.find((use) => isMeant(use.personId)) ?? null,
  }
}
