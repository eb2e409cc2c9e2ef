// Keeps a view that broke from taking the window with it.
import { Component, type ReactNode } from 'react'
import { Banner } from '../ui'
import { problemOf } from './problem'

type BoundaryState = { readonly error: unknown }

export class ViewBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <main aria-label="Problem">
        <Banner
          tone="late"
          title="This view could not be shown."
          action={{ label: 'Try again', onPress: () => this.setState({ error: null }) }}
        >
          {problemOf(this.state.error).message}
        </Banner>
      </main>
    )
  }
}
