import type { Rule } from '../define-rule.ts'
import aboveText from './above-text.ts'
import advert from './advert.ts'
import affiliate from './affiliate.ts'
import appPromotion from './app-promotion.ts'
import authorBox from './author-box.ts'
import belowText from './below-text.ts'
import biography from './biography.ts'
import callToAction from './call-to-action.ts'
import captcha from './captcha.ts'
import card from './card.ts'
import comments from './comments.ts'
import contents from './contents.ts'
import control from './control.ts'
import cookies from './cookies.ts'
import dateline from './dateline.ts'
import donation from './donation.ts'
import footer from './footer.ts'
import form from './form.ts'
import hidden from './hidden.ts'
import linkBlock from './link-block.ts'
import listen from './listen.ts'
import marked from './marked.ts'
import navigation from './navigation.ts'
import newsletter from './newsletter.ts'
import poll from './poll.ts'
import readMore from './read-more.ts'
import related from './related.ts'
import remains from './remains.ts'
import repeated from './repeated.ts'
import share from './share.ts'
import source from './source.ts'
import subscription from './subscription.ts'
import tags from './tags.ts'
import teaser from './teaser.ts'
import ticker from './ticker.ts'
import title from './title.ts'
import undeclared from './undeclared.ts'

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
  contents,
  footer,
  comments,
  share,
  'call-to-action': callToAction,
  teaser,
  newsletter,
  affiliate,
  advert,
  cookies,
  subscription,
  donation,
  'app-promotion': appPromotion,
  listen,
  related,
  'author-box': authorBox,
  tags,
  poll,
  ticker,
  navigation,
  'read-more': readMore,
  form,
  control,
  marked,
} satisfies Record<string, Rule>

/** Rules that look at the article's container once it is found. */
export const articleRules = {
  undeclared,
  card,
  biography,
  'link-block': linkBlock,
  remains,
  'above-text': aboveText,
  'below-text': belowText,
  repeated,
} satisfies Record<string, Rule>

/** Rules for what the reader has selected: all that is not to be read at all. */
export const selectionRules = { hidden, control } satisfies Record<string, Rule>
