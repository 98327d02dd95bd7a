import type { Page } from 'puppeteer-core'

interface Question<Argument, Result> {
  look: (root: ShadowRoot, argument: Argument) => Result
  argument: Argument
}

/** Calls a self-contained function with the reader's closed root, which only a debugger reaches; null without a reader. */
export async function callInClosedRoot<Argument, Result>(
  page: Page,
  { look, argument }: Question<Argument, Result>,
): Promise<Result | null> {
  const cdp = await page.createCDPSession()
  try {
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: "document.querySelector('lisible-reader')",
    })
    if (!result.objectId) return null
    const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId, pierce: true })
    const { backendNodeId } = node.shadowRoots?.[0] ?? {}
    if (!backendNodeId) return null
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId })
    const answer = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return (${look})(this, argument) }`,
      arguments: [{ value: argument }],
      objectId: object.objectId ?? '',
      returnByValue: true,
    })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description)
    return answer.result.value
  } finally {
    await cdp.detach()
  }
}
