/** English words: the terminal, the native menu and its dialogs. */
export const commandLineEn = {
  'host.usage':
    'Dateline does not understand {option}. Use: npm start -- [FILE.dateline] [--browser] [--no-open] [--port N] [--lang en|fr] [--theme light|dark]',
  'host.running': 'Dateline already has this library open; its window is used.',
  'host.no-screen': 'There is no screen here to open a window on: open the address in a browser.',
  'host.no-sandbox':
    'Running as root: the browser’s sandbox cannot work and is switched off. Better start Dateline as an ordinary user.',
  'host.no-browser': 'No browser could be started: open the address in one yourself.',
  'host.window-closed': 'The window is closed. Dateline still serves its address; press Ctrl+C here to end it.',
  'host.port-taken':
    'Dateline could not use that port, another program has it. Choose another one, or leave --port out to take a free one.',
  'host.failed': 'Dateline could not start: {reason}',
  'host.page-title': 'Dateline does not know this browser yet',
  'host.page-used':
    'This address has been used: it lets one browser in, once. Run npm start again in the terminal; it prints a new address for the Dateline that is running.',
  'host.page-closed':
    'Open Dateline by the whole address that it printed in the terminal. Run npm start again to get a new one.',
  'native.cut': 'Cut',
  'native.copy': 'Copy',
  'native.paste': 'Paste',
  'native.selectAll': 'Select all',
  'native.hide': 'Hide Dateline',
  'native.hideOthers': 'Hide others',
  'native.unhide': 'Show all',
  'native.togglefullscreen': 'Full screen',
  'native.quit': 'Quit Dateline',
  'dialog.library': 'Dateline library',
  'dialog.open': 'Open a library',
  'dialog.create': 'New library',
  'dialog.save-copy': 'Save a copy of the library',
  'dialog.import': 'Import a table or a dispatch',
  'dialog.import-table': 'Import a table',
  'dialog.tables': 'Tables',
  'dialog.folder': 'Take in a folder of dispatches',
  'dialog.importable': 'Tables and dispatches',
  'dialog.new-name': 'Library',
  'dialog.copy-name': '{name} copy',
  'dialog.ok': 'OK',
  'dialog.service-ended':
    'Dateline’s data service stopped and could not be started again. Everything that was saved is safe in the library. Start Dateline again; the terminal names the cause.',
  'dialog.mistake':
    'Something went wrong inside Dateline, which cannot go on. Everything that was saved is safe in the library; what was typed and not saved is not. Start Dateline again; the terminal names the cause.',
  'dialog.page-ended':
    'The window’s page stopped. Everything that was saved is safe in the library; the page is loaded again.',

  'cli.not-understood': '{problem} is not understood; “dateline --help” shows what is.',
  'cli.missing': '{problem} is missing; “dateline --help” shows what is needed.',
  'cli.usage': `Use: dateline COMMAND [--library FILE]
  list [--query TEXT] [--from DATE] [--to DATE] [--limit N] [--format table|jsonl]   events in order of date
  check                                                                             verifies the library
  backup --out FILE                                                                 a copy, also while the app is running
  restore FILE                                                                      puts a copy back and keeps the replaced file
  import FILE... [--format csv|tsv]                                                 the rows of tables, as one step to undo
  import FILE|FOLDER... [--format dispatch] [--published DATE] [--publisher NAME] [--lang en|fr] [--accept all|none]
                                                                                    the events of dispatches; with none, they wait for review
  extract FILE --published DATE [--lang en|fr] [--format jsonl|table]               the dated statements of a text, changing nothing`,
  'cli.check-counts':
    '{path}: {events, plural, one {# event} other {# events}}, {claims, plural, one {# claim} other {# claims}}, {sources, plural, one {# source} other {# sources}}, schema version {schemaVersion}',
  'cli.check-problem': '{kind}: {subject}',
  'cli.check-result':
    '{count, plural, =0 {No problems found.} one {# problem found. Keep this file, and restore your last backup with: dateline restore FILE} other {# problems found. Keep this file, and restore your last backup with: dateline restore FILE}}',
  'cli.problem.integrity': 'File structure',
  'cli.problem.foreign-key': 'Reference to something missing',
  'cli.problem.date': 'Date',
  'cli.problem.quote': 'Quote not in its source',
  'cli.problem.search-index': 'Search index',
  'cli.problem.derived': 'Derived data',
  'cli.skipped': '{path}, line {line}: skipped, {reason}',
  'cli.skipped-file': '{path}: skipped, {reason}',
  'cli.refused.dispatch-unreadable': 'the file is damaged, or not what its name says',
  'cli.refused.dispatch-without-text': 'it holds no text; it may be a scan, which is only a picture of text',
  'cli.refused.dispatch-not-supported': 'Dateline does not read this format',
  'cli.refused.dispatch-locked': 'it is protected by a password',
  'cli.refused.dispatch-too-complex': 'reading it took more than {limit, number} seconds, or too much memory',
  'cli.refused.unpublished': 'it does not say when it was published; add --published DATE',
  'cli.refused.known': 'its text is in the library already',
  'cli.dispatches-read': '{count, number} of {total, plural, one {# dispatch} other {# dispatches}} read',
  'cli.dispatches-waiting': '{count, plural, one {# dispatch waits for review} other {# dispatches wait for review}}',
  'cli.dispatches-stopped': 'Stopped: what is counted above is in the library, the dispatches after it were not read.',
  'cli.refused.title-empty': 'there is no title',
  'cli.refused.title-too-long': 'the title has more than {limit, number} characters',
  'cli.refused.note-too-long': 'the note has more than {limit, number} characters',
  'cli.refused.date-unreadable':
    '{position, plural, =0 {the date could not be understood} other {the date was understood up to “{read}” and no further}}',
  'cli.refused.date-not-in-calendar': 'there is no such day: “{read}”',
  'cli.refused.date-weekday-wrong': 'the day does not fall on that weekday: “{read}”',
  'cli.refused.date-order-unclear': 'day and month could be either way round: “{read}”',
  'cli.refused.date-out-of-range': 'the date lies outside the years from 271,822 BC to 275,760',
  'cli.refused.end-before-start': 'the end lies before the start',
  'cli.refused.invalid-input':
    '{field, select, status {the status is not one that Dateline knows} stance {the stance is none of announces, reports, asserts, denies} quote {the quote is too long} place {the place is too long} other {a list has too many names, or one that is too long}}',
  'cli.refused.row-unreadable':
    '{field, select, encoding {it holds bytes that are no characters in UTF-8} other {a quotation mark opens a cell and does not close it}}',
  'cli.importing':
    '{phase, select, reading {{share, number, percent} read} indexing {{share, number, percent} indexed} other {Writing}}',
  'cli.imported': 'created {created}, updated {updated}, skipped {skipped}',
  'cli.backed-up': 'Copied {path} to {out}',
  'cli.restored': 'Restored {path} from {from}',
  'cli.kept': 'The replaced file is kept as {kept}',
} as const
