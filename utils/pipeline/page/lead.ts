import type { Block, Page } from './index.ts'

/** The sentences right below a title, and their words outside links. */
export interface Lead {
  lines: Block[]
  words: number
}

/** Lines between the title and its text: who wrote it and when, tools, what a picture shows. */
const longestHead = 12
/** Lines between two of its sentences: a picture's caption, a pointer. */
const longestGap = 2
/** A line that is nothing but a link, and as long as this, is the headline of another text. */
const headline = 4

const isHeadline = ({ heading, words, linkWords }: Block): boolean =>
  heading > 0 || (words >= headline && linkWords >= words * 0.8)

/** Sentences and words from which on a page that somebody signed is a text. */
const fewest = { lines: 2, words: 40 }
/** One that nobody signs needs more words, and this share of all: a list has an introduction too. */
const unsigned = { words: 100, share: 0.1 }

/** One that is signed and says that it is a text may be a single sentence. */
const shortest = 12

/** What a page tells of being a text of its own. */
export interface Standing {
  words: number
  isSigned: boolean
  isDeclared: boolean
}

/** Whether they are the text of a page, however much else stands around them. */
export function isText({ lines, words }: Lead, page: Standing): boolean {
  if (page.isSigned && page.isDeclared && words >= shortest) return true
  if (lines.length < fewest.lines) return false
  if (page.isSigned) return words >= fewest.words
  return words >= unsigned.words && words >= page.words * unsigned.share
}

/** The sentences below a title that is a heading, up to the next one, or to what is no sentence for a while. */
export function leadBelow({ blocks }: Page, title: Block | null): Lead {
  const lead: Lead = { lines: [], words: 0 }
  if (!title || title.heading === 0) return lead
  let gap = 0
  for (const block of blocks.slice(title.index + 1)) {
    if (block.prose && block.linkWords < block.words / 2) {
      lead.lines.push(block)
      lead.words += block.words - block.linkWords
      gap = 0
      continue
    }
    gap++
    if (block.heading === 1 || gap > (lead.lines.length > 0 ? longestGap : longestHead)) break
    if (lead.lines.length > 0 && isHeadline(block)) break
  }
  return lead
}
