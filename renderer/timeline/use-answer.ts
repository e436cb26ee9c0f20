/** The answer to one question of the timeline; the last answer stays while the next is waited for. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'

/** Null before the first answer. The key names everything that the question depends on. */
export function useAnswer<Answer>(
  key: readonly unknown[],
  ask: (signal: AbortSignal) => Promise<Answer>,
): Answer | null {
  const { data } = useQuery({
    queryKey: ['timeline', ...key],
    queryFn: ({ signal }) => ask(signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 10_000,
  })
  return data ?? null
}
