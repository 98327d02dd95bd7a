import type { Rule } from '../define-rule.ts'
import captcha from './captcha.ts'
import comments from './comments.ts'
import dateline from './dateline.ts'
import footer from './footer.ts'
import form from './form.ts'
import hidden from './hidden.ts'
import navigation from './navigation.ts'
import related from './related.ts'
import share from './share.ts'
import source from './source.ts'
import teaser from './teaser.ts'
import title from './title.ts'

/** Every rule by its id, in the order they are tried: what is more specific takes its block first. */
export const rules = {
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
} satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
