// The short form of a plan that fixed cases are written in: ids, minutes and scores, without the reasons.
import type { AgendaPlan, AgendaSection } from './model'

export type AgendaAnswer = {
  readonly wrapMinutes: number
  readonly bufferMinutes: number
  readonly totalMinutes: number
  readonly overbookedBy: number
  readonly sections: readonly {
    readonly section: AgendaSection
    readonly items: readonly { readonly id: string; readonly minutes: number; readonly score: number }[]
  }[]
  readonly parked: readonly string[]
  readonly strip: readonly string[]
}

/** The plan reduced to what two builds of the rules must agree on. */
export function agendaAnswer(plan: AgendaPlan): AgendaAnswer {
  return {
    wrapMinutes: plan.wrapMinutes,
    bufferMinutes: plan.bufferMinutes,
    totalMinutes: plan.totalMinutes,
    overbookedBy: plan.overbookedBy,
    sections: plan.sections.map(({ section, items }) => ({
      section,
      items: items.map(({ id, minutes, score }) => ({ id, minutes, score })),
    })),
    parked: plan.parked.map(({ id }) => id),
    strip: plan.strip,
  }
}
