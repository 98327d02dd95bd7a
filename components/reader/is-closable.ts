import type { Notice } from './reader-props.ts'

/**
 * Whether a notice stays until the user closes it: what went wrong, or can be acted on. What the user
 * cancelled is news, and what can be cancelled ends by itself.
 */
export function isClosable(notice: Notice | null): boolean {
  if (!notice || notice.key === 'error_exportCancelled') return false
  const { key, action } = notice
  return action ? action.key !== 'cancel' : key.startsWith('error_')
}
