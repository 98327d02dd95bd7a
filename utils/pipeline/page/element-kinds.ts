/** Elements that end a line of text. What is not here flows within one. */
const blockLevel = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD ' +
    'TFOOT TH THEAD TR UL CAPTION IFRAME VIDEO AUDIO OBJECT EMBED'
  ).split(' '),
)

/** Elements whose content is no text of the page. */
const withoutText = new Set(
  'SCRIPT STYLE TITLE NOSCRIPT TEMPLATE SVG svg MATH math IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SELECT DATALIST TEXTAREA HEAD'.split(
    ' ',
  ),
)

/** Elements in which a wrapped `<p>` would be out of place. */
const strictContent = new Set('TABLE THEAD TBODY TFOOT TR UL OL DL SELECT COLGROUP MENU'.split(' '))

export const isBlockLevel = (element: Element): boolean => blockLevel.has(element.tagName)
export const isWithoutText = (element: Element): boolean => withoutText.has(element.tagName)
export const isStrictContent = (element: Element): boolean => strictContent.has(element.tagName)
const headings = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
export const headingLevel = (element: Element): number => headings.indexOf(element.tagName) + 1
