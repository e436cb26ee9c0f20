/** English words: errors. Each says what happened, what is safe, and what to do next. */
export const errorsEn = {
  'error.title_empty': 'An event needs a title. Nothing was saved and what you typed is still there; give it a title.',
  'error.title_too_long':
    'A title can have {limit, number} characters at most. Nothing was saved and what you typed is still there; shorten the title, or move a part of it to the note.',
  'error.note_too_long':
    'A note can have {limit, number} characters at most. Nothing was saved and what you typed is still there; shorten the note.',
  'error.text_too_long':
    'This text is longer than {limit, number} bytes. Nothing was saved and the text is unchanged; split it into several sources.',
  'error.date_unreadable':
    '{position, plural, =0 {This date could not be understood.} other {This date was understood up to “{read}” and no further.}} Nothing was saved and what you typed is still there; write it like “8–9 Nov 2023”, “before 1 Nov 2023” or “c. 2021”.',
  'error.date_not_in_calendar':
    'There is no such day in that year (understood: “{read}”). Nothing was saved and what you typed is still there; choose a day that the calendar has.',
  'error.date_weekday_wrong':
    'That day does not fall on that weekday (understood: “{read}”). Nothing was saved and what you typed is still there; correct the weekday or the day, or leave the weekday out.',
  'error.date_order_unclear':
    'Day and month could be either way round (understood: “{read}”). Nothing was saved and what you typed is still there; write the month in letters.',
  'error.date_out_of_range':
    'This date lies outside the years that Dateline knows, from 271,822 BC to 275,760 (understood: “{read}”). Nothing was saved and what you typed is still there; choose a year within them.',
  'error.end_before_start':
    'The end lies before the start (read up to “{read}”). Nothing was saved and what you typed is still there; swap the two, or correct the end.',
  'error.invalid_input':
    'Something in this entry cannot be kept as it is. Nothing was saved and what you typed is still there; check what is marked and save again.',
  'error.not_found':
    'This is no longer in the library: it may have been deleted. Nothing was changed; undo brings deleted things back.',
  'error.changed_meanwhile':
    'This was changed elsewhere while you were editing. Both that change and what you typed are safe; open it again and repeat your edit.',
  'error.nothing_to_undo': 'There is nothing to undo. Nothing was changed.',
  'error.nothing_to_redo': 'There is nothing to redo. Nothing was changed.',
  'error.too_many_events':
    'A library can hold {limit, number} events at most. Those that it has are safe and nothing was added; start another library for more.',
  'error.file_not_found':
    'There is nothing at {path}. Nothing was changed; check the name, or whether the disk is connected.',
  'error.file_exists': 'There is already a file at {path}. It was left as it is; choose another name.',
  'error.not_a_library':
    '{path} is not a Dateline library. It was left as it is; choose a file whose name ends in .dateline.',
  'error.library_damaged':
    '{path} is damaged and cannot be read safely. It was left as it is; restore it from a backup, or from a copy that stands beside it.',
  'error.library_newer':
    '{path} was written by a newer Dateline (schema version {version, number}). It was left as it is; update Dateline to open it.',
  'error.library_older':
    '{path} was written by an older Dateline (schema version {version, number}) and has to be brought up to date, but it cannot be changed where it is. It was left as it is; copy it to a folder in which Dateline may write, and open the copy.',
  'error.library_in_use':
    '{path} is open in another Dateline. Everything in it is safe; close it there first, or go on there.',
  'error.folder_read_only':
    'Dateline may not write at {path}. Nothing was changed; choose another folder, or ask for the right to write in this one.',
  'error.library_read_only':
    '{path} can be read but not changed. Everything in it is safe and nothing was saved; save a copy elsewhere and go on in the copy.',
  'error.disk_full':
    'There is no room left on the disk of {path}. What was saved before is safe, this change was not; free some space and try again.',
  'error.file_too_large':
    '{path} is larger than {limit, number} bytes. Nothing was changed; split it and import the parts together.',
  'error.table_unreadable':
    '{path} cannot be read as a table from line {position, number} on. Nothing was changed; save it as CSV in UTF-8 and check that every quotation mark is closed.',
  'error.table_without_columns':
    '{path} has no column “title” or no column “date” in its first row. Nothing was changed; name the columns there.',
  'error.row_unreadable':
    '{field, select, encoding {A row holds bytes that are no characters in UTF-8.} other {In a row a quotation mark opens a cell and does not close it.}} The row was left out and the file is unchanged; correct it there and import it again.',
  'error.work_running':
    '{field, select, undo {A large step is being undone.} redo {A large step is being redone.} dispatches {Dispatches are being read in.} check {The library is being checked.} copy {A copy is being saved.} other {An import is being written.}} Nothing was changed, and what you typed stays here; try again when that is done, or cancel that.',
  'error.dispatch_unreadable':
    '{path} cannot be read: it is damaged, or not what its name says. Nothing was changed; open it in the program that made it and paste its text here.',
  'error.dispatch_without_text':
    '{path} holds no text: it may be a scan, which is only a picture of text. Nothing was changed; have its text recognised with another program, or type what you need.',
  'error.dispatch_not_supported':
    '{path} is in a format that Dateline does not read. Nothing was changed; save it as .txt, .html, .eml, .docx or .pdf, or paste its text here.',
  'error.dispatch_locked':
    '{path} is protected by a password. Nothing was changed; save a copy without the password, or paste its text here.',
  'error.dispatch_too_complex':
    '{path} was given up: reading it took more than {limit, number} seconds, or too much memory. Nothing was changed; open it in the program that made it and paste its text here.',
  'error.cancelled': 'It was cancelled. The library is as it was before.',
  'error.internal':
    'Something went wrong inside Dateline. What was saved before is safe; try again, and restart Dateline if it happens twice.',
} as const
