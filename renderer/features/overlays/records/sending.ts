// Checks a draft against the contract's own schema; what is wrong comes back as sentences by field.
import type { z } from 'zod'

export type Sending =
  | { readonly ok: true; readonly send: () => Promise<unknown> }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> }

/** `missing` has the words for fields that are still empty, which a schema can only call a wrong type. */
export function sending<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  missing: Readonly<Record<string, string>>,
  call: (input: z.output<Schema>) => Promise<unknown>,
): Sending {
  const checked = schema.safeParse(input)
  if (checked.success) return { ok: true, send: () => call(checked.data) }
  const errors: Record<string, string> = {}
  for (const issue of checked.error.issues) {
    const field = String(issue.path[0] ?? '')
    const isMissing = issue.code === 'invalid_type' || issue.code === 'invalid_value'
    errors[field] ??= (isMissing ? missing[field] : undefined) ?? issue.message
  }
  return { ok: false, errors }
}
