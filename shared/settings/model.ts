// What belongs to this computer, not to your notes: look, zoom, paper, keys.
import { z } from 'zod'

const fields = {
  theme: z.enum(['system', 'light', 'dark']),
  /** Text size in percent. */
  textSize: z.int().min(90).max(140),
  paper: z.enum(['A4', 'Letter']),
  hasSingleKeys: z.boolean(),
  isSidebarFolded: z.boolean(),
  /** Print my own say/do figure on the boss's agenda. */
  printsSayDo: z.boolean(),
  /** Show a hint under a question that could be a better one. */
  hasHints: z.boolean(),
}

/** Some of the settings, to change; what is left out stays as it is. */
export const someSettings = z.strictObject(fields).partial()

export type Settings = z.infer<z.ZodObject<typeof fields>>

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 100,
  paper: 'A4',
  hasSingleKeys: true,
  isSidebarFolded: false,
  printsSayDo: false,
  hasHints: true,
}

/** Kept settings as they can be used, one by one: what is missing or broken is as usual, what is unknown is left out. */
export function readSettings(kept: unknown): Settings {
  const values: Readonly<Record<string, unknown>> = z.record(z.string(), z.unknown()).catch({}).parse(kept)
  const usable = Object.entries(fields).flatMap(([key, schema]) => {
    const value = schema.safeParse(values[key])
    return value.success ? [[key, value.data]] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(usable) }
}

export type About = {
  readonly version: string
  readonly dataFolder: string
  readonly platform: string
  readonly hasOverlayButtons: boolean
}
