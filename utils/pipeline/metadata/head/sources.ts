import type { Page } from '../../page/index.ts'
import type { JsonLdNode } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import type { Site } from './site.ts'

/** Where a page says something of its article: its lines, the tags of its head, its JSON-LD, its publisher. */
export interface Sources {
  page: Page
  tags: MetaTags
  /** The node of JSON-LD that describes the article; empty where there is none. */
  article: JsonLdNode
  nodes: JsonLdNode[]
  site: Site
}
