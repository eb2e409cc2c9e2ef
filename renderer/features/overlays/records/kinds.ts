// The kinds of record there are, in the order of their keys 1 to 6.
import type { CaptureKind } from '../../../app/shell-store'
import { bossTopic } from './boss-topic'
import { decision } from './decision'
import type { RecordKind } from './kind'
import { obstacle } from './obstacle'
import { promise } from './promise'
import { signal } from './signal'
import { topic } from './topic'

export const recordKinds: readonly RecordKind[] = [topic, promise, obstacle, signal, decision, bossTopic]

const byKind: Readonly<Record<CaptureKind, RecordKind>> = {
  topic,
  promise,
  obstacle,
  signal,
  decision,
  boss_topic: bossTopic,
}

export function recordKind(kind: CaptureKind): RecordKind {
  return byKind[kind]
}
