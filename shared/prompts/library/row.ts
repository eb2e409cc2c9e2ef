// How a question of the library is written down; its place in the list of its theme is its number, for ever.
import type { PromptStage } from '../model'

export type PromptRow = readonly [stage: PromptStage, text: string, followUp: string]
