// A view read in when first wanted. Once it is there it is drawn at once: a lazy one would show its stand-in first,
// and what stands in for something stays for a third of a second.
import { type ComponentType, type ReactNode, use } from 'react'

export type View<Props> = ((props: Props) => ReactNode) & { readonly preload: () => Promise<void> }

export function view<Props extends object>(load: () => Promise<ComponentType<Props>>): View<Props> {
  let Found: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  const preload = () => {
    loading ??= load().then(
      (component) => {
        Found = component
      },
      (error: unknown) => {
        loading = null
        throw error
      },
    )
    return loading
  }
  const draw = (props: Props) => {
    if (Found === null) use(preload())
    return Found === null ? null : <Found {...props} />
  }
  return Object.assign(draw, { preload })
}
