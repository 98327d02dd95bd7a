const xhtml = 'http://www.w3.org/1999/xhtml'
/** Long enough for the browser to have taken the bytes. */
const release = 60_000

/** Saves a file by a link that is never part of the page. */
export function download(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElementNS(xhtml, 'a') as HTMLAnchorElement
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), release)
}
