// When a signal goes up to the boss (domain row 9).

/** Heavy enough to go up by itself. */
const heavySeverity = 3
/** Heard from so many within 60 days it goes up, whatever its severity. */
const heardFromAtLeast = 2

/** `recentSources`: from how many it was heard in the last 60 days. */
export function isPromoted(signal: { readonly severity: number; readonly recentSources: number }): boolean {
  return signal.severity >= heavySeverity || signal.recentSources >= heardFromAtLeast
}
