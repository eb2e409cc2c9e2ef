// The kinds of record there are, in the order of their keys 1 to 9, then 0.
import type { CaptureKind } from '../../../app/shell-store'
import { accomplishment } from './accomplishment'
import { bossTopic } from './boss-topic'
import { decision } from './decision'
import type { RecordKind } from './kind'
import { need } from './need'
import { obstacle } from './obstacle'
import { opportunity } from './opportunity'
import { promise } from './promise'
import { pushback } from './pushback'
import { signal } from './signal'
import { topic } from './topic'

export const recordKinds: readonly RecordKind[] = [
  topic,
  promise,
  obstacle,
  signal,
  decision,
  bossTopic,
  accomplishment,
  pushback,
  opportunity,
  need,
]

const byKind: Readonly<Record<CaptureKind, RecordKind>> = {
  topic,
  promise,
  obstacle,
  signal,
  decision,
  boss_topic: bossTopic,
  accomplishment,
  pushback,
  opportunity,
  need,
}

export function recordKind(kind: CaptureKind): RecordKind {
  return byKind[kind]
}
