import { stampAttribute } from '../snapshot/stamp.ts'

/** Elements an article may hold. No style, form, frame, script or svg. */
export const allowedTags = (
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em ' +
  'figcaption figure h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source ' +
  'span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr ' +
  'math maction merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub ' +
  'msubsup msup mtable mtd mtext mtr munder munderover semantics annotation'
).split(' ')

/** Attributes an element may keep. Ids are prefixed; addresses are checked by the hooks. */
export const allowedAttributes = (
  'href src srcset sizes alt title width height lang dir id cite datetime colspan rowspan headers scope span start reversed ' +
  `value type media open role data-language data-embed alttext ${stampAttribute} ` +
  'display mathvariant stretchy fence separator lspace rspace columnalign rowalign accent accentunder encoding'
).split(' ')
