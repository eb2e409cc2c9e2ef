// Which database is open: your own data or, beside it and never mixed with it, the made-up team.
// When your own cannot be opened it says why and offers to try again or to begin afresh with the file set aside.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Ports } from './ports'
import { openStore, type StorageProblem, setAside } from './storage/open-store'
import type { Store } from './storage/store'

export class Workspace {
  #own: Store | null = null
  #sample: Store | null = null
  #problem: StorageProblem | null = null
  readonly #ports: Ports
  readonly #listeners = new Set<(tables: readonly string[], label: string | null) => void>()

  private constructor(ports: Ports) {
    this.#ports = ports
  }

  /** One app at a time holds the folder, so a made-up team that lies there was left by a sudden end. */
  static async open(ports: Ports): Promise<Workspace> {
    const workspace = new Workspace(ports)
    workspace.#removeSample()
    await workspace.retry()
    return workspace
  }

  get store(): Store {
    const store = this.#sample ?? this.#own
    if (!store) throw Object.assign(new Error('no database is open'), { code: 'SQLITE_CANTOPEN' })
    return store
  }

  get open(): 'own' | 'sample' {
    return this.#sample ? 'sample' : 'own'
  }

  get problem(): StorageProblem | null {
    return this.#problem
  }

  /** Makes ready for the first write, once there is nothing more urgent. */
  prepareToWrite(): void {
    this.#own?.prepareToWrite()
  }

  /** Opens your own data, again after a problem. */
  async retry(): Promise<void> {
    if (this.#own) return
    try {
      mkdirSync(this.#ports.dataFolder, { recursive: true, mode: 0o700 })
    } catch {
      this.#problem = { reason: 'read_only', path: this.#ports.dataFolder, setAsideAs: null }
      return
    }
    const opened = await openStore(this.#path('saydo.db'), this.#stamp())
    if ('problem' in opened) {
      this.#problem = opened.problem
      return
    }
    this.#own = this.#watch(opened.store)
    this.#problem = null
    this.announce()
  }

  /** Sets the unreadable file aside under a name that says so and begins a new one. */
  async startFresh(): Promise<void> {
    if (this.#own || !this.#problem) return
    const movable = this.#problem.reason === 'damaged' || this.#problem.reason === 'unreadable'
    if (movable || this.#problem.reason === 'newer') setAside(this.#problem.path, this.#stamp())
    await this.retry()
  }

  /** Opens a new made-up team; `fill` writes it through the same handlers a person's typing goes through. */
  async enterSample(fill: (store: Store) => Promise<void>): Promise<void> {
    await this.leaveSample()
    const path = this.#path('sample.db')
    this.#removeSample()
    const opened = await openStore(path, this.#stamp())
    if ('problem' in opened) throw Object.assign(new Error('sample'), { code: 'SQLITE_CANTOPEN' })
    this.#sample = opened.store
    try {
      await fill(opened.store)
    } catch (error) {
      await this.leaveSample()
      throw error
    }
    // Listened to only now: what is made up is no news of its own.
    this.#watch(opened.store)
    this.announce()
  }

  /** Closes and removes the made-up team; your own data was never touched. */
  async leaveSample(): Promise<void> {
    if (!this.#sample) return
    const sample = this.#sample
    this.#sample = null
    await sample.close()
    this.#removeSample()
    this.announce()
  }

  onChange(listener: (tables: readonly string[], label: string | null) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Says what changed outside a database; everything, when another database is open now. */
  announce(tables: readonly string[] = ['*']): void {
    for (const listener of this.#listeners) listener(tables, null)
  }

  async close(): Promise<void> {
    await this.#sample?.close()
    await this.#own?.close()
    this.#sample = null
    this.#own = null
  }

  #watch(store: Store): Store {
    store.onChange(({ tables, label }) => {
      for (const listener of this.#listeners) listener(tables, label)
    })
    return store
  }

  #removeSample(): void {
    for (const suffix of ['', '-wal', '-shm', '-seal']) {
      try {
        rmSync(this.#path(`sample.db${suffix}`), { force: true })
      } catch {
        // A folder that cannot be written to holds no made-up team worth a word; your own data says what is wrong.
        return
      }
    }
  }

  #path(name: string): string {
    return join(this.#ports.dataFolder, name)
  }

  #stamp(): string {
    return this.#ports.clock.now().toISOString().slice(0, 19).replaceAll(':', '-')
  }
}
