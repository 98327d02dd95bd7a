import { areBeside, ContentsBeside, hasContents } from './Contents.tsx'
import { jumpToHeading } from './jump-to.ts'
import { NoticeLine } from './NoticeLine.tsx'
import { MinutesLeft, ProgressLine } from './Progress.tsx'
import type { ReaderProps } from './reader-props.ts'
import { Toolbar } from './Toolbar.tsx'

/** What stands above and beside the text: the tools, how far it is read, its contents, what was done. */
export function AboveText(props: ReaderProps) {
  const { frame, article, t, view, notice, onPanel, onCloseNotice, onClose } = props
  const { toc, lang, dir, removals, readingTime } = article.value
  const { share, section, gutter, panel } = view
  return (
    <>
      <Toolbar
        {...{ t, panel, onPanel, onClose }}
        removals={removals.length}
        hasContents={hasContents(toc) && !areBeside(toc, gutter.value)}
      >
        <MinutesLeft {...{ t, share, readingTime }} />
      </Toolbar>
      <ProgressLine share={share} />
      <ContentsBeside
        {...{ t, section, gutter, toc, lang, dir }}
        onJump={(id) => jumpToHeading(frame.body, id)}
      />
      <NoticeLine {...{ notice, t }} onClose={onCloseNotice} />
    </>
  )
}
