// Recognition in the edit dialog: whether it was said, and how this person likes it.
import { MessageCircleHeart, RotateCcw, Trash2 } from 'lucide-react'
import type { Praise } from '../../../../shared/people/model'
import type { RecognitionView } from '../../../../shared/recognition/model'
import { preferenceInWords } from '../../../../shared/recognition/rules'
import { api } from '../../../app/api'
import { firstName, plainDay } from '../../../app/words'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

const channels = [
  { id: 'private', label: 'In private' },
  { id: 'public', label: 'In front of others' },
] as const

type Found = RecognitionView & { readonly preference: Praise | null }

function saying({ id, personName, preference }: Found, today: string): Verb {
  const liked = preferenceInWords(personName, preference)
  return {
    id: 'deliver',
    label: 'Said it',
    icon: MessageCircleHeart,
    day: { label: 'On', field: 'on', leans: 'past', initial: today },
    pick: { label: 'How', options: channels, initial: preference ?? 'private' },
    ...(liked === null ? {} : { note: `${liked}.` }),
    done: 'Said.',
    run: ({ day, pick }) =>
      api.recognition.deliver({
        id,
        ...(day === null ? {} : { on: day }),
        channel: pick === 'public' ? 'public' : 'private',
      }),
  }
}

export function loadedRecognition(item: Found, today: string): Loaded {
  const { id, deliveredOn, channel } = item
  const how = channels.find((each) => each.id === channel)?.label.toLowerCase()
  return {
    id,
    title: `Recognition for ${firstName(item.personName)}`,
    facts: [
      `Seen ${plainDay(item.notedOn, today)}`,
      deliveredOn === null ? 'Not said yet' : `Said ${plainDay(deliveredOn, today)}, ${how ?? ''}`,
    ],
    draft: {
      text: item.action,
      personId: item.personId,
      valueId: item.valueId,
      isCustomerVoice: item.isCustomerVoice,
      begunOn: item.notedOn,
      isPrivate: item.visibility === 'private',
    },
    verbs: [
      deliveredOn === null
        ? saying(item, today)
        : {
            id: 'undeliver',
            label: 'Not said after all',
            icon: RotateCcw,
            done: 'Not said yet.',
            run: () => api.recognition.undeliver({ id }),
          },
      {
        id: 'remove',
        label: 'Remove',
        icon: Trash2,
        done: 'Recognition removed.',
        run: () => api.recognition.remove({ id }),
      },
    ],
  }
}
