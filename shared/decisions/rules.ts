// Whom a decision, or a case for another way, touches. Domain rows 3 and 31.
import type { Effect, Served } from '../words'

export type Effects = {
  readonly effectCustomer: Effect
  readonly effectEmployee: Effect
  readonly effectBoss: Effect
}

/** The first in the order of service that is helped or hurt; nobody while that is not clear. */
export function touchedFirst({ effectCustomer, effectEmployee, effectBoss }: Effects): Served {
  const isTouched = (effect: Effect) => effect === 'helps' || effect === 'hurts'
  if (isTouched(effectCustomer)) return 'customer'
  if (isTouched(effectEmployee)) return 'employee'
  return isTouched(effectBoss) ? 'boss' : 'none'
}
