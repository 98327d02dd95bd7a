/** What front matter can hold, in its order. */
export const frontMatterKeys = [
  'title',
  'author',
  'site',
  'published',
  'modified',
  'created',
  'source',
  'canonical',
  'domain',
  'language',
  'description',
  'tags',
  'word_count',
] as const

export type FrontMatterKey = (typeof frontMatterKeys)[number]
