import type { CDPSession, Page } from 'puppeteer-core'

interface Question<Argument, Result> {
  look: (root: ShadowRoot, argument: Argument) => Result
  argument: Argument
}

/** The reader's closed root as a debugger sees it, which alone reaches it; null without a reader. */
async function closedRoot(cdp: CDPSession): Promise<string | null> {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: "document.querySelector('lisible-reader')",
  })
  if (!result.objectId) return null
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId, pierce: true })
  const { backendNodeId } = node.shadowRoots?.[0] ?? {}
  if (!backendNodeId) return null
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId })
  return object.objectId ?? null
}

/** Calls a self-contained function with the reader's closed root; null without a reader. */
export async function callInClosedRoot<Argument, Result>(
  page: Page,
  { look, argument }: Question<Argument, Result>,
): Promise<Result | null> {
  const cdp = await page.createCDPSession()
  try {
    const objectId = await closedRoot(cdp)
    if (!objectId) return null
    const answer = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return (${look})(this, argument) }`,
      arguments: [{ value: argument }],
      objectId,
      returnByValue: true,
    })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description)
    return answer.result.value
  } finally {
    await cdp.detach()
  }
}

/** Chooses a file in the reader, as a user does. */
export async function chooseInClosedRoot(
  page: Page,
  { selector, path }: { selector: string; path: string },
): Promise<void> {
  const cdp = await page.createCDPSession()
  try {
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function (selector) { return this.querySelector(selector) }',
      arguments: [{ value: selector }],
      objectId: (await closedRoot(cdp)) ?? '',
    })
    await cdp.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId ?? '' })
  } finally {
    await cdp.detach()
  }
}
