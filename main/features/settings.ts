// This computer's settings, the version, and where the data lies.
import { handle } from '../handlers'

export const settings = {
  read: handle.settings.read.handler(({ context }) => context.ports.settings.read()),
  change: handle.settings.change.handler(({ context, input }) => {
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    context.ports.settings.write({ ...context.ports.settings.read(), ...given })
    context.workspace.announce(['settings'])
    return context.ports.settings.read()
  }),
  about: handle.settings.about.handler(({ context }) => ({
    version: context.ports.version,
    dataFolder: context.ports.dataFolder,
    platform: context.ports.platform,
    hasOverlayButtons: context.ports.hasOverlayButtons,
  })),
  revealData: handle.settings.revealData.handler(({ context }) =>
    context.ports.shell.reveal(context.ports.dataFolder),
  ),
}
