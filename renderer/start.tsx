/** Starts the window: connects to the data service, learns about the host, and draws. */
import { QueryClientProvider } from '@tanstack/react-query'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { IntlProvider } from 'react-intl'
import type { HostInfo } from '../core/contract/contract.ts'
import type { Work } from '../core/contract/work.ts'
import { messages } from '../core/messages/index.ts'
import { type Notice, tell } from './alerts/notices.ts'
import { App } from './app/app.tsx'
import { type LibraryDialog, type Shell, ShellProvider } from './app/shell.ts'
import { connect } from './connection/connect.ts'
import type { Client } from './data/client.ts'
import { problemOf } from './data/problem.ts'
import { createQueryClient } from './data/query-client.ts'
import { questionsOf } from './data/questions.ts'
import type { Leaving } from './leaving/may-leave.ts'
import { createStore } from './state/store.ts'
import type { Progress } from './work/progress.ts'
import './look/tokens.css'
import './look/base.css'
import './look/controls.css'

/** Questions whose failure is said where their answer would stand. */
const saidElsewhere = new Set(['library.state', 'events.get'])

function createShell(client: Client, host: HostInfo): Shell {
  const notices = createStore<readonly Notice[]>([])
  const queryClient = createQueryClient((thrown, question) => {
    if (!saidElsewhere.has(question)) tell(notices, { kind: 'problem', problem: problemOf(thrown) })
  })
  const work = createStore<Progress<Work> | null>(null)
  const libraryDialog = createStore<LibraryDialog | null>(null)
  const typed = new Set<string>()
  const leaving = createStore<Leaving | null>(null)
  const questions = questionsOf(client)
  return { client, host, notices, queryClient, work, libraryDialog, typed, leaving, questions }
}

/** Puts language and theme on the page itself, where screen readers and styles look for them. */
function dressPage({ language, theme }: HostInfo): void {
  const page = document.documentElement
  page.lang = language
  if (theme !== 'system') page.dataset['theme'] = theme
}

async function start(place: HTMLElement): Promise<void> {
  const client = await connect()
  const host = await client.host.info()
  dressPage(host)
  const shell = createShell(client, host)
  createRoot(place).render(
    <QueryClientProvider client={shell.queryClient}>
      <IntlProvider locale={host.language} messages={messages[host.language]}>
        <I18nProvider locale={host.language}>
          <ShellProvider value={shell}>
            <App />
          </ShellProvider>
        </I18nProvider>
      </IntlProvider>
    </QueryClientProvider>,
  )
}

const place = document.getElementById('root')
if (place !== null) await start(place)
