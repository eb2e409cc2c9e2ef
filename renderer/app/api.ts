// The contract as the screens call it: one client over the message port, and its queries for TanStack Query.
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { Contract } from '../../shared/contract'

function connect(): MessagePort {
  const { port1, port2 } = new MessageChannel()
  window.postMessage('saydo:connect', window.location.origin, [port2])
  port1.start()
  return port1
}

export const api: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: connect() }))

/** `query.people.list.queryOptions()` and the like: what screens read main's data with. */
export const query = createTanstackQueryUtils(api)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always', gcTime: 60_000 },
    mutations: { retry: false, networkMode: 'always' },
  },
})
