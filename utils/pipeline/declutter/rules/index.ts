import type { Rule } from '../define-rule.ts'
import aboveText from './above-text.ts'
import belowText from './below-text.ts'
import captcha from './captcha.ts'
import comments from './comments.ts'
import control from './control.ts'
import dateline from './dateline.ts'
import footer from './footer.ts'
import form from './form.ts'
import hidden from './hidden.ts'
import linkBlock from './link-block.ts'
import marked from './marked.ts'
import navigation from './navigation.ts'
import related from './related.ts'
import repeated from './repeated.ts'
import share from './share.ts'
import source from './source.ts'
import teaser from './teaser.ts'
import title from './title.ts'

/**
 * Rules that look at the whole page, by their ids, in the order they are tried: what is more specific
 * takes its block first.
 */
export const pageRules = {
  hidden,
  captcha,
  dateline,
  source,
  title,
  footer,
  share,
  related,
  teaser,
  comments,
  form,
  navigation,
  control,
  marked,
} satisfies Record<string, Rule>

/** Rules that look at the article's container once it is found. */
export const articleRules = {
  'link-block': linkBlock,
  'above-text': aboveText,
  'below-text': belowText,
  repeated,
} satisfies Record<string, Rule>

export const rules: Record<string, Rule> = { ...pageRules, ...articleRules }
