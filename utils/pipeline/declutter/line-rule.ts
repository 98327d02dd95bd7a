import { matchKey } from '../../text/match-key.ts'
import type { Block } from '../page/index.ts'
import { defineRule, type Rule, type Scene } from './define-rule.ts'
import { landmarks } from './landmarks.ts'
import { type PhraseKind, type PhraseMatcher, phraseMatcher } from './phrases.ts'
import { sectionAround } from './section.ts'

interface Options {
  kind: PhraseKind
  /** Longer lines are not taken for one of the phrases. */
  longest: number
  /** The words its box may have to go as a whole; 0 where the line goes alone. */
  largest?: number
  /** Whether one of the phrases may follow a first sentence in a line with a link: "Want more? Sign up …". */
  isFollowing?: boolean
}

/** "– 'Ok'": what somebody says is text, whatever the words. */
const isSpeech = /^[-–—]?\s*["“„«»‘‚「『]/u

/** Longer lines with a link are paragraphs, whatever one of their sentences asks. */
const longestPitch = 30
const betweenSentences = /(?<=[.?!…।؟。！？])\s+/u

/** Whether a sentence after the first one is one of the phrases; in a longer line the last one, and all of it. */
function follows(line: Block, phrases: Scene['phrases'], isOne: PhraseMatcher): boolean {
  if (line.links === 0) return false
  const found = line.text
    .split(betweenSentences)
    .slice(1)
    .map((sentence) => isOne({ key: matchKey(sentence) }, phrases))
  return line.words <= longestPitch ? found.some(Boolean) : found.at(-1) === 'whole'
}

/** A cell of a table with headings: "Account" over a column is no invitation. */
const isOfData = (element: Element): boolean =>
  (element.closest('table')?.querySelector('th') ?? null) !== null

/** What holds a line's words, without a picture that the line holds too: a button says that it opens large. */
function wordsOf(line: Element): Element {
  const inner =
    line.querySelector('img') && [...line.children].find((one) => one.textContent?.trim())
  return inner ? wordsOf(inner) : line
}

/** The box that a line stands in, where that is small and holds no running prose; else the line. */
function boxOf(scene: Scene, block: Block, largest: number): Element {
  const { page, metadata } = scene
  const section = sectionAround(scene, block)
  const { first, end, words, running } = page.measure(section)
  if (words > largest || running > 0) return wordsOf(block.element)
  // Who has to pay is told below the standfirst, in its box.
  const told = matchKey(metadata.excerpt ?? '')
  const isStandfirst = ({ prose, key }: Block) => prose && told.startsWith(key)
  return page.blocks.slice(first, end).some(isStandfirst) ? wordsOf(block.element) : section
}

/** Declares a rule that takes lines of one kind by their words, with the small box they stand in. */
export function lineRule({ kind, longest, largest = 0, isFollowing = false }: Options): Rule {
  const isOne = phraseMatcher(kind)
  return defineRule({
    *find(scene) {
      for (const block of scene.page.blocks) {
        if (block.words > longest || isSpeech.test(block.text)) continue
        if (!isOne(block, scene.phrases) && !(isFollowing && follows(block, scene.phrases, isOne)))
          continue
        if (block.element.closest(landmarks) || isOfData(block.element)) continue
        yield { elements: [boxOf(scene, block, largest)], evidence: block.text }
      }
    },
  })
}
