/** Waits for an answer, and rejects as soon as the signal aborts: what never answers is not waited for. */
export function unlessAborted<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  return Promise.race([answer, promise]).finally(() => signal.removeEventListener('abort', stop))
}
