/** The text of dispatches out of real files of every format. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { recogniseDispatch } from '../../../core/dispatch/recognise.ts'
import { createDispatchReader } from '../../../main/dispatch/reader.ts'
import { pdfLinesOf, pdfOfPages, wordFile, wordParagraph } from './files.ts'

const reader = createDispatchReader()
after(() => reader.close())

const textOf = async (name: string, bytes: Uint8Array) => (await reader.read(name, bytes)).text

const sentence = 'PARIS, 3 mars (AFP) - L’été dernier, « tout » a changé à Noël : 5 €.'

for (const [encoding, bytes] of [
  ['UTF-8', Buffer.from(sentence)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${sentence}`)],
  ['UTF-16', Buffer.from(`\uFEFF${sentence}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${sentence}`, 'utf16le').swap16()],
  ['UTF-16 without its mark', Buffer.from(sentence, 'utf16le')],
  ['Windows-1252', Buffer.from(sentence.replace('’', '\x92').replace('€', '\x80'), 'latin1')],
] as const) {
  test(`plain text in ${encoding} is kept as it came`, async () => {
    const { text, format } = await reader.read('dispatch.txt', bytes)
    assert.equal(text, sentence)
    assert.equal(format, 'text')
  })
}

test('line ends and spaces of plain text stay', async () => {
  const text = '  Un titre\r\n\r\n\tLe texte.  \r\n\n'
  assert.equal(await textOf('dispatch.txt', Buffer.from(text)), text)
})

const article = `<article><h1>Le ministre ira à Tokyo</h1>
<p>TOKYO (Reuters) - Le ministre se rendra à Tokyo les 8 et 9&nbsp;novembre, a annoncé
   mercredi son cabinet, dans une déclaration assez longue pour que ce soit un paragraphe.</p>
<p>Il y parlera de commerce,<br>de sécurité et <b>de co&shy;opération</b>, a-t-on précisé, dans une phrase qui dure elle aussi.</p>
<script>document.title = 'run'</script><p hidden>caché</p><p style="display: none">caché aussi</p></article>`

test('a page: its article by blocks, its head, and nothing of the menus', async () => {
  const html = `<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><title>Tokyo | Le Journal</title>
<meta property="og:site_name" content="Le Journal"><link rel="canonical" href="https://example.org/tokyo">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],
"headline":"Le ministre ira à Tokyo","author":[{"@type":"Person","name":"Jeanne Martin"}],"datePublished":"2023-11-01T23:53:00-05:00"}]}</script>
</head><body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>${article}<footer>Mentions légales</footer></body></html>`
  const { text, format, stated } = await reader.read('page.html', Buffer.from(html))
  assert.equal(format, 'html')
  assert.match(text, /9\u00a0novembre, a annoncé mercredi son cabinet, dans/)
  assert.match(text, /\n\nIl y parlera de commerce,\nde sécurité et de coopération, a-t-on/)
  assert.doesNotMatch(text, /Accueil|Mentions|caché|run/)
  assert.deepEqual(recogniseDispatch(text, stated), {
    headline: 'Le ministre ira à Tokyo',
    agency: 'Reuters',
    byline: 'Jeanne Martin',
    place: 'Tokyo',
    published: '2023-11-01',
    publishedHint: '',
    language: 'fr',
    url: 'https://example.org/tokyo',
  })
})

test('a page in an encoding that it names, and a piece of a page', async () => {
  const html =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"></head><body><p>5 \xa4 l\'\xe9t\xe9</p></body></html>'
  assert.equal(await textOf('page.htm', Buffer.from(html, 'latin1')), "5 € l'été")
  assert.equal(
    await textOf('page.html', Buffer.from('<p>One.<p>Two<table><tr><td>a<td>b</table>')),
    'One.\n\nTwo\n\na\tb',
  )
})

const headers = `From: Reuters News <alerts@thomsonreuters.com>\r\nSubject: =?utf-8?Q?Fwd:_P=C3=A9trole?=\r\nDate: Wed, 01 Nov 2023 23:30:00 -0500\r\nMIME-Version: 1.0\r\n`

test('a letter: its plain text, and what its headers state', async () => {
  const body = 'LONDON (Reuters) - Oil prices ros=E9 on Wednesday.\r\n'
  const letter = `${headers}Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>other</p>\r\n--x--\r\n`
  const { text, format, stated } = await reader.read('letter.eml', Buffer.from(letter))
  assert.equal(format, 'eml')
  assert.equal(text, 'LONDON (Reuters) - Oil prices rosé on Wednesday.')
  assert.deepEqual(stated, { headline: 'Pétrole', published: '2023-11-01', publisher: 'Reuters' })
})

test('a letter from an agency that gives no name of its own', async () => {
  const stated = async (address: string) =>
    (await reader.read('a.eml', Buffer.from(`From: ${address}\r\nSubject: A\r\n\r\nUn texte.`))).stated.publisher
  assert.equal(await stated('desk@afp.com'), 'AFP')
  assert.equal(await stated('desk@news.reuters.com'), 'Reuters')
  assert.equal(await stated('paul@example.org'), 'paul@example.org')
})

test('a letter that is a page only', async () => {
  const letter = `${headers}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Premier.</p><p>Deuxième.<img src="http://127.0.0.1:1/pixel"></p></body></html>`
  assert.equal(await textOf('letter.eml', Buffer.from(letter)), 'Premier.\n\nDeuxième.')
})

test('a Word file by paragraphs', async () => {
  const body = ['Un titre', 'PARIS (AFP) - « Ça » & <là>.', ''].map(wordParagraph).join('')
  const { text, format } = await reader.read('dispatch.docx', wordFile(body))
  assert.equal(format, 'docx')
  assert.equal(text, 'Un titre\n\nPARIS (AFP) - « Ça » & <là>.')
})

test('a PDF: lines become paragraphs, words cut at line ends are whole, compounds keep their hyphen', async () => {
  const first = [
    'Le vice-ministre à Tokyo',
    '',
    'TOKYO (AFP) - Le ministre a annoncé mercredi que son gou-',
    'vernement parlera de commerce avec le vice-',
    'ministre.',
    '',
    'Une deuxième phrase va d’une page'.replace('’', '\x92'),
  ]
  const second = ['à la suivante (et au-delà).']
  const { text, format } = await reader.read('dispatch.pdf', pdfOfPages([pdfLinesOf(first), pdfLinesOf(second)]))
  assert.equal(format, 'pdf')
  assert.deepEqual(text.split('\n\n'), [
    'Le vice-ministre à Tokyo',
    'TOKYO (AFP) - Le ministre a annoncé mercredi que son gouvernement parlera de commerce avec le vice-ministre.',
    'Une deuxième phrase va d’une page à la suivante (et au-delà).',
  ])
})

test('the head and the number of page after page are no text', async () => {
  const page = (number: number) =>
    pdfLinesOf(['Journal du soir', '', `Phrase ${number} de la page.`, '', `${number} / 3`])
  assert.deepEqual((await textOf('a.pdf', pdfOfPages([1, 2, 3].map(page)))).split('\n\n'), [
    'Phrase 1 de la page.',
    'Phrase 2 de la page.',
    'Phrase 3 de la page.',
  ])
})

test('a format is known by its bytes, whatever the name', async () => {
  assert.equal((await reader.read('dispatch.txt', wordFile(wordParagraph('Un texte.')))).format, 'docx')
  assert.equal((await reader.read('dispatch', Buffer.from('<!DOCTYPE html><p>Un texte.'))).format, 'html')
  assert.equal((await reader.read('a.docx', pdfOfPages([pdfLinesOf(['Un texte.'])]))).format, 'pdf')
})
