import type { MessageKey, Translate } from '../../utils/browser/t.ts'
import { Masthead } from './Masthead.tsx'

/** The popup where there is no reader: one sentence saying why, and what to do. */
export const Refusal = ({ t, reason }: { t: Translate; reason: MessageKey }) => (
  <>
    <Masthead t={t} />
    <main class="body">
      <p class="refusal" role="alert">
        {t(reason)}
      </p>
    </main>
  </>
)
