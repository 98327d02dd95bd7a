/** What a stage took out of the page, and where it stood, so that it can be put back. */
export interface Removal {
  /** Unique within one article: "r1", "r2", … */
  id: string
  /** Id of the rule that found it (its file's name); "outside" for prose that the text was not chosen from. */
  rule: string
  /** Key of the sentence that says why, below `removal_` in the messages. */
  reason: string
  /** The words that gave it away, as they stand on the page; empty where structure alone did. */
  evidence: string
  /** Its text, white space folded. */
  text: string
  /** Its HTML as it stood in the clone: hostile, to be sanitised before it is shown. */
  html: string
  /** Stamps of the removed elements, in document order. */
  stamps: string[]
  /** Where it stood: the number of its first stamp; infinite where it has none. */
  position: number
}

/** One entry of the contents, made from a heading of the body. */
export interface TocEntry {
  id: string
  level: number
  text: string
}

/** Minutes, from the characters a practised and an unhurried reader read a minute. */
export interface ReadingTime {
  fast: number
  slow: number
}

/** How much of the page's prose the article holds. */
export interface Completeness {
  /** 0 to 1, by words, of the visible prose outside known clutter. */
  share: number
  /** Stretches of prose that are not in the article, the longer ones, in the page's order. */
  omissions: { words: number; text: string }[]
}

/** Which page of a paged article this is. */
export interface ArticlePages {
  /** The last one read. */
  current: number
  /** As far as the page tells; it may tell only of the next few. */
  total: number
  /** Address of the next one; null on the last. */
  next: string | null
}

/**
 * What a page was taken for. "article": a text of its own; "thread": a discussion, posts with their
 * authors and times; "documentation": how something works, with code; "product": one thing that is
 * offered; "collection": things that are offered, as a shop's category lists them; "listing": pointers
 * to other texts, with summaries; "service": what somebody offers, in many short sections.
 */
export type ArticleKind =
  | 'article'
  | 'thread'
  | 'documentation'
  | 'product'
  | 'collection'
  | 'listing'
  | 'service'

/** Why the page shows only a part of the text; each key has its sentence in the messages. */
export type Truncation = 'paywall' | 'readOn' | 'fewerWords'

/** Why the article is not all it could be; each key has its sentence in the messages. */
export type ProblemKey = 'noArticleFound' | 'emptyPage' | 'extractionFailed'

/** A clean article. Field names of Readability where it has them. */
export interface Article {
  url: string
  /** What addresses in its removals are relative to: the page's `<base href>`, else `url`. */
  baseUrl: string
  title: string
  /** People who wrote it, without "By"; null where the page names none. */
  byline: string | null
  siteName: string | null
  /** The address the page gives as its own, http(s) and absolute; null where it gives none. */
  canonicalUrl: string | null
  /** Its subjects, as the page lists them. */
  tags: string[]
  /** ISO 8601: a day, or a time with its zone where the page tells it. */
  publishedTime: string | null
  /** As `publishedTime`. */
  modifiedTime: string | null
  /** BCP 47; null where neither the page nor its text tells. */
  lang: string | null
  dir: 'ltr' | 'rtl'
  excerpt: string | null
  /** Address of the lead image. */
  leadImage: string | null
  /** The body as sanitised HTML, without title, byline and date. For tools and tests: parse it only by `sanitise`. */
  content: string
  /** The body as sanitised nodes. Clone it before use. */
  body: DocumentFragment
  textContent: string
  /** Characters of `textContent`. */
  length: number
  toc: TocEntry[]
  readingTime: ReadingTime
  removals: Removal[]
  completeness: Completeness
  kind: ArticleKind
  /** Whether it is what the reader had selected, not the whole article. */
  isSelection: boolean
  /** Null where nothing says that text is missing on the page itself. */
  truncated: Truncation | null
  /** Null where the article is all on one page. */
  pages: ArticlePages | null
  /** Leads from a stamp in the body to the live element it was read from; null once that is gone. */
  sources: (stamp: string) => Element | null
  /** 0 to 1: how sure it is that this is the article. */
  confidence: number
  /** Null where all is well. */
  problem: ProblemKey | null
}
