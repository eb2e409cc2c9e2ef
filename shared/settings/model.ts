// What belongs to this computer, not to your notes: look, zoom, paper, keys.
import { z } from 'zod'

export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Text size in percent. */
  textSize: z.int().min(90).max(140).default(100),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  hasSingleKeys: z.boolean().default(true),
  isSidebarFolded: z.boolean().default(false),
  /** Print my own say/do figure on the boss's agenda. */
  printsSayDo: z.boolean().default(false),
  capacityHours: z.int().min(0).max(400).default(60),
})
export type Settings = z.infer<typeof settings>

export const defaultSettings: Settings = settings.parse({})

export type About = {
  readonly version: string
  readonly dataFolder: string
  readonly platform: string
  readonly hasOverlayButtons: boolean
}
