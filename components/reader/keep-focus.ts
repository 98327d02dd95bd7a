import { useLayoutEffect, useRef } from 'preact/hooks'

/** The element that has the focus, in a shadow tree too. */
export function focusedIn(node: Node): HTMLElement | null {
  const root = node.getRootNode()
  if (!(root instanceof ShadowRoot || root instanceof Document)) return null
  return root.activeElement instanceof HTMLElement ? root.activeElement : null
}

/** Moves the focus into what opens, and back to where it was when that closes: a ref for the element. */
export function useFocusInside<Opened extends HTMLElement>() {
  const opened = useRef<Opened>(null)
  useLayoutEffect(() => {
    const element = opened.current
    if (!element) return undefined
    const before = focusedIn(element)
    element.focus({ preventScroll: true })
    return () => {
      // Unless the user has gone on to something else meanwhile.
      const now = focusedIn(element)
      if (!now || element.contains(now)) before?.focus({ preventScroll: true })
    }
  }, [])
  return opened
}
