/** The cache of answers: never stale by itself, thrown away piece by piece when the library changes. */
import { QueryCache, QueryClient } from '@tanstack/react-query'

const minute = 60_000

/** A cache that tells `onError` of each question that failed. The service is on this machine: nothing is retried or paused. */
export function createQueryClient(onError: (thrown: unknown, question: string) => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (thrown, query) => onError(thrown, String(query.queryKey[0])) }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: minute,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
}
