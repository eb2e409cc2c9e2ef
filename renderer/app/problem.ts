// What a failed call means on screen: a sentence, and the field it belongs to when it has one.
import { ORPCError } from '@orpc/client'

export type Problem = { readonly field: string | null; readonly message: string }

const storageWords: Readonly<Record<string, string>> = {
  full: 'Could not save. The disk is full. What you typed is still here.',
  read_only: 'Could not save. The folder cannot be written to. What you typed is still here.',
  locked: 'Could not save. Another program holds the data file. What you typed is still here.',
  damaged: 'Could not save. The data file is damaged. What you typed is still here.',
}

type Issue = { readonly message?: string; readonly path?: readonly (string | number)[] }

/** The problem a person should read about; never a code, never a stack. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof ORPCError))
    return { field: null, message: 'Something went wrong. Please try again.' }
  const data = error.data as {
    field?: string | null
    message?: string
    reason?: string
    issues?: readonly Issue[]
    id?: string
  }
  if (error.code === 'REFUSED') return { field: data.field ?? null, message: data.message ?? error.message }
  if (error.code === 'NOT_FOUND') return { field: null, message: error.message }
  if (error.code === 'STORAGE') {
    return {
      field: null,
      message: storageWords[data.reason ?? ''] ?? 'Could not save. What you typed is still here.',
    }
  }
  if (error.code === 'BAD_REQUEST') {
    const issue = data.issues?.[0]
    return {
      field: issue?.path ? String(issue.path[0] ?? '') || null : null,
      message: issue?.message ?? 'Please check what you typed.',
    }
  }
  return { field: null, message: `Something went wrong. Nothing was changed. (${data.id ?? 'no number'})` }
}
