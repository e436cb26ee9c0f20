/** Hands the page one message port to the data service whenever it asks for one, and nothing else. */
const { ipcRenderer } = require('electron')

ipcRenderer.on('dateline-port', (event) => {
  window.postMessage({ type: 'dateline-port' }, window.origin, event.ports)
})

window.addEventListener('message', (event) => {
  if (event.source === window && event.data?.type === 'dateline-connect') ipcRenderer.send('dateline-connect')
})
