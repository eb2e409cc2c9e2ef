// The kinds of record there are, in the order of their keys 1 to 9, then 0; the last ones have none.
import type { CaptureKind } from '../../../app/shell-store'
import { accomplishment } from './accomplishment'
import { aspiration } from './aspiration'
import { bossTopic } from './boss-topic'
import { decision } from './decision'
import { development } from './development'
import type { RecordKind } from './kind'
import { need } from './need'
import { obstacle } from './obstacle'
import { opportunity } from './opportunity'
import { promise } from './promise'
import { pushback } from './pushback'
import { recognition } from './recognition'
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
  aspiration,
  development,
  recognition,
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
  aspiration,
  development,
  recognition,
}

export function recordKind(kind: CaptureKind): RecordKind {
  return byKind[kind]
}
