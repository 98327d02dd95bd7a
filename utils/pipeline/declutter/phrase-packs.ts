import advert from './rules/advert.phrases.json' with { type: 'json' }
import affiliateGains from './rules/affiliate.gains.phrases.json' with { type: 'json' }
import affiliateLinks from './rules/affiliate.links.phrases.json' with { type: 'json' }
import appPromotion from './rules/app-promotion.phrases.json' with { type: 'json' }
import authorBox from './rules/author-box.phrases.json' with { type: 'json' }
import captcha from './rules/captcha.phrases.json' with { type: 'json' }
import commentsHeadings from './rules/comments.headings.phrases.json' with { type: 'json' }
import comments from './rules/comments.phrases.json' with { type: 'json' }
import cookies from './rules/cookies.phrases.json' with { type: 'json' }
import dateline from './rules/dateline.phrases.json' with { type: 'json' }
import donation from './rules/donation.phrases.json' with { type: 'json' }
import footer from './rules/footer.phrases.json' with { type: 'json' }
import listen from './rules/listen.phrases.json' with { type: 'json' }
import newsletter from './rules/newsletter.phrases.json' with { type: 'json' }
import poll from './rules/poll.phrases.json' with { type: 'json' }
import readMore from './rules/read-more.phrases.json' with { type: 'json' }
import related from './rules/related.phrases.json' with { type: 'json' }
import share from './rules/share.phrases.json' with { type: 'json' }
import subscription from './rules/subscription.phrases.json' with { type: 'json' }
import tags from './rules/tags.phrases.json' with { type: 'json' }
import teaser from './rules/teaser.phrases.json' with { type: 'json' }

/**
 * Phrases by kind (their file's name) and language: for tools, tests and the build, which writes a file
 * a language of them. The content script is handed those of the page's languages.
 */
export const phrasePacks = {
  advert,
  'affiliate.gains': affiliateGains,
  'affiliate.links': affiliateLinks,
  'app-promotion': appPromotion,
  'author-box': authorBox,
  captcha,
  'comments.headings': commentsHeadings,
  comments,
  cookies,
  dateline,
  donation,
  footer,
  listen,
  newsletter,
  poll,
  'read-more': readMore,
  related,
  share,
  subscription,
  tags,
  teaser,
} satisfies Record<string, Record<string, readonly string[]>>
