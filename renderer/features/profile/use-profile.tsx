// The profile of one boss with its form, which opens at a field.
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type ProfileField, type ProfileView, profileFields } from '../../../shared/profile/model'
import type { Id } from '../../../shared/words'
import { query } from '../../app/api'
import { EditProfile } from './edit-profile'

export function useProfile(
  relationshipId: Id,
  name: string,
): {
  readonly profile: ProfileView
  readonly write: (field?: ProfileField) => void
  readonly form: ReactNode
} {
  const profile = useSuspenseQuery(query.profile.of.queryOptions({ input: { relationshipId } })).data
  const [field, setField] = useState<ProfileField | null>(null)
  const begin = profile.next?.field ?? profileFields[0]
  return {
    profile,
    write: (wanted = begin) => setField(wanted),
    form:
      field === null ? null : (
        <EditProfile
          relationshipId={relationshipId}
          name={name}
          words={profile.words}
          field={field}
          onClose={() => setField(null)}
        />
      ),
  }
}
