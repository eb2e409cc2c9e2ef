// Questions into a CSV file: says where it went, or in words why it did not.
import type { PromptView } from '../../../shared/prompts/contract'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { toast } from '../../ui'

export function useExport() {
  const act = useAct()
  return {
    problem: act.problem?.message ?? null,
    save: async (prompts: readonly PromptView[]) => {
      const promptIds = prompts.map(({ id }) => id)
      const saved = await act.run(() => api.prompts.saveCsv({ promptIds }))
      if (saved?.path) toast(`Saved as ${saved.path}`)
    },
  }
}
