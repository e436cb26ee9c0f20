/** The list of keys, made from the same table that binds them. */
import type { ReactNode } from 'react'
import { commandIds, commands, menuSections } from '../../core/commands.ts'
import { useShell } from '../app/shell.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { useWords } from '../words/use-words.ts'
import { keyWords } from './key-words.ts'
import './keys.css'

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <>
      {keys.map((key) => (
        <kbd key={key} className="key">
          {key}
        </kbd>
      ))}
    </>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="keys__group">
      <h3 className="section__head">{name}</h3>
      <dl>{children}</dl>
    </section>
  )
}

function Line({ does, children }: { readonly does: string; readonly children: ReactNode }) {
  return (
    <div className="keys__line">
      <dt>{does}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The keys of the commands of each menu. */
function CommandKeys() {
  const words = useWords()
  const { host } = useShell()
  const mac = host.platform === 'mac'
  return menuSections.map((section) => {
    const ids = commandIds.filter((id) => commands[id].menu === section && commands[id].keys.length > 0)
    return ids.length === 0 ? null : (
      <Group key={section} name={words(`menu.${section}`)}>
        {ids.map((id) => (
          <Line key={id} does={words(`command.${id}`)}>
            {commands[id].keys.map((accelerator, index) => (
              <span key={accelerator} className="keys__one">
                {index > 0 ? <span className="quiet">/</span> : null}
                <Keys keys={keyWords(words, accelerator, mac)} />
              </span>
            ))}
          </Line>
        ))}
      </Group>
    )
  })
}

/** What the pointer does on the timeline, and the keys of list and form. */
function OtherKeys() {
  const words = useWords()
  const { host } = useShell()
  const shift = words('key.Shift')
  const command = host.platform === 'mac' ? words('key.Command') : words('key.CommandOrControl')
  return (
    <>
      <Group name={words('keys.timeline')}>
        <Line does={words('keys.arrows-does')}>{words('keys.arrows')}</Line>
        <Line does={words('keys.wheel-does')}>{words('keys.wheel')}</Line>
        <Line does={words('keys.drag-does')}>{words('keys.drag', { shift })}</Line>
        <Line does={words('keys.region-does')}>{words('keys.region', { shift })}</Line>
        <Line does={words('keys.double-does')}>{words('keys.double')}</Line>
        <Line does={words('keys.drag-event-does')}>{words('keys.drag-event')}</Line>
      </Group>
      <Group name={words('keys.list')}>
        <Line does={words('keys.list-move-does')}>{words('keys.list-move')}</Line>
        <Line does={words('keys.list-type-does')}>{words('keys.list-type')}</Line>
      </Group>
      <Group name={words('keys.dispatch')}>
        <Line does={words('keys.dispatch-move-does')}>{words('keys.dispatch-move')}</Line>
        <Line does={words('keys.dispatch-take-does')}>
          <Keys keys={[words('key.Space')]} />
        </Line>
        <Line does={words('keys.dispatch-correct-does')}>
          <Keys keys={[words('key.Enter')]} />
        </Line>
        <Line does={words('keys.dispatch-words-does')}>{words('keys.dispatch-words', { shift })}</Line>
        <Line does={words('keys.dispatch-add-does')}>
          <Keys keys={[command, words('key.Enter')]} />
        </Line>
      </Group>
      <Group name={words('keys.form')}>
        <Line does={words('keys.form-save')}>
          <Keys keys={[command, words('key.Enter')]} />
        </Line>
        <Line does={words('keys.form-close')}>
          <Keys keys={[words('key.Escape')]} />
        </Line>
      </Group>
    </>
  )
}

/** The dialog. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <WindowDialog title={words('keys.name')} size="large" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className="dialog__body" tabIndex={0}>
        {/* Columns in a box of limited height would go on to its side, out of view. */}
        <div className="keys">
          <CommandKeys />
          <OtherKeys />
          <p className="small quiet keys__note">{words('keys.note')}</p>
        </div>
      </div>
    </WindowDialog>
  )
}
