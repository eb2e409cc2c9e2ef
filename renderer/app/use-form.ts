// A form over one of the contract's schemas: values as typed, errors beside their fields once they were left or sent.
import { useState } from 'react'
import type { z } from 'zod'

export type Form<Values> = {
  readonly values: Values
  readonly set: <Key extends keyof Values>(key: Key, value: Values[Key]) => void
  readonly errorAt: (key: keyof Values) => string | undefined
  /** The input as the schema reads it, or null after marking what is wrong. */
  readonly read: () => unknown | null
  readonly reset: (values: Values) => void
}

/** `schema` checks the whole form; its messages are what the person reads. */
export function useForm<Values extends Record<string, unknown>>(
  schema: { readonly safeParse: (values: Values) => z.ZodSafeParseResult<unknown> },
  initial: Values,
): Form<Values> {
  const [values, setValues] = useState(initial)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  return {
    values,
    set: (key, value) => {
      setValues((current) => ({ ...current, [key]: value }))
      setErrors(({ [key as string]: _, ...others }) => others)
    },
    errorAt: (key) => errors[key as string],
    read: () => {
      const checked = schema.safeParse(values)
      if (checked.success) return checked.data
      const found: Record<string, string> = {}
      for (const issue of checked.error.issues) {
        const field = String(issue.path[0] ?? '')
        found[field] ??= issue.message
      }
      setErrors(found)
      return null
    },
    reset: (next) => {
      setValues(next)
      setErrors({})
    },
  }
}
