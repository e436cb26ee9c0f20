/** The page itself, on both hosts: no Node, no eval, no other site, no other window, whatever runs in it. */
import { expect, test } from './fixtures.ts'
import { shown } from './window.ts'

test('the page has nothing of Node or of Electron', async ({ launch }) => {
  const { page } = await launch()
  await shown(page)
  const found = await page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      '__dirname',
      'setImmediate',
      'ipcRenderer',
      'electron',
    ].filter((name) => name in globalThis),
  )
  expect(found).toEqual([])
})

test('text is never run: neither eval nor a script or handler written into the page', async ({ launch }) => {
  const { page } = await launch({}, [/Content Security Policy/, /status of 404|ERR_/])
  await shown(page)
  const ran = await page.evaluate(async () => {
    const marks = globalThis as unknown as Record<string, unknown>
    const refused: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'globalThis.ranScript = true'
    document.body.append(script)
    const image = document.createElement('div')
    image.innerHTML = '<img src="none" onerror="globalThis.ranHandler = true"><style>body { display: none }</style>'
    document.body.append(image)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return {
      script: marks['ranScript'],
      handler: marks['ranHandler'],
      hidden: getComputedStyle(document.body).display,
      refused,
    }
  })
  expect(ran.script).toBeUndefined()
  expect(ran.handler).toBeUndefined()
  expect(ran.hidden).not.toBe('none')
  expect(ran.refused).toContain('script-src-elem')
})

test('the policy of the page has no unsafe source', async ({ launch }) => {
  const { page } = await launch()
  await shown(page)
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|\*/)
})

test('no other site can be reached', async ({ launch }) => {
  const { page } = await launch({}, [/Content Security Policy/, /ERR_/])
  await shown(page)
  const reached = await page.evaluate(async () => {
    const tries = ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'data:text/plain,x']
    const answers = await Promise.allSettled(tries.map((url) => fetch(url)))
    return answers.filter((answer) => answer.status === 'fulfilled').length
  })
  expect(reached).toBe(0)
})

test('the page opens no window and leaves for no other place', async ({ launch, host }) => {
  test.skip(
    host === 'browser',
    'in a browser, windows and addresses are the browser’s own; its host gives other origins nothing',
  )
  const { page } = await launch({}, [/Content Security Policy/, /ERR_/, /Not allowed/])
  await shown(page)
  const address = page.url()
  const opened = await page.evaluate(() => globalThis.open('https://example.org/') !== null)
  expect(opened).toBe(false)
  for (const target of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,x', 'javascript:1']) {
    await page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
    }, target)
    expect(page.url(), target).toBe(address)
  }
  expect(page.context().pages()).toHaveLength(1)
  // An empty page needs no leave, so the window comes back from it; the context that asked for it is gone by then.
  await page.evaluate(() => location.assign('about:blank')).catch(() => undefined)
  await shown(page)
  expect(page.url()).toBe(address)
})

test('no path of the page’s own address leads to a file beside it', async ({ launch }) => {
  const { page } = await launch({}, [/status of 40\d|ERR_/])
  await shown(page)
  const bodies = await page.evaluate(async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/assets/..%5c..%5cpackage.json',
      '/main/service.js',
      '//etc/passwd',
    ]
    const answers = await Promise.all(paths.map((path) => fetch(location.origin + path).catch(() => null)))
    return Promise.all(answers.map(async (answer) => (answer?.ok ? await answer.text() : '')))
  })
  for (const body of bodies) expect(body).not.toMatch(/better-sqlite3|root:/)
})
