// What a process and all that came from it hold in memory.
import { readdir, readFile } from 'node:fs/promises'

/** The proportional set size of a process and its descendants, in megabytes; not known outside Linux. */
export async function memoryOf(pid: number): Promise<number> {
  if (process.platform !== 'linux') return Number.NaN
  let kilobytes = 0
  for (const member of await familyOf(pid)) {
    const rollup = await readFile(`/proc/${member}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(rollup.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0)
  }
  return kilobytes / 1024
}

async function familyOf(pid: number): Promise<ReadonlySet<number>> {
  const parents = new Map<number, number>()
  for (const name of (await readdir('/proc')).filter((one) => /^\d+$/.test(one))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // The name in brackets may hold spaces; the parent is the second word after it.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const family = new Set([pid])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child)
  }
  return family
}
