// A part read in after the first view: once there it is drawn at once, without the wait a lazy one has.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

export type Part<Props> = {
  readonly preload: () => Promise<void>
  readonly draw: (props: Props) => ReactNode
}

export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let Found: ComponentType<Props> | null = null
  return {
    preload: async () => {
      Found ??= await load()
    },
    draw: (props) => (Found === null ? null : <Found {...props} />),
  }
}

/** Draws the part, as soon as it is there. */
export function Show<Props>({ of, props }: { readonly of: Part<Props>; readonly props: Props }) {
  const [, setThere] = useState(false)
  useEffect(() => {
    void of.preload().then(() => setThere(true))
  }, [of])
  return of.draw(props)
}
