/** A caption is no longer, in characters. */
const longestCaption = 300
const richer = 'th, caption, table, ul, ol, h1, h2, h3, h4, h5, h6, form, pre'

/** Whether a table only holds a picture and its caption together, as pages did before there were figures. */
export const isPictureTable = (table: Element): boolean =>
  table.querySelectorAll('img').length === 1 &&
  (table.textContent?.trim().length ?? 0) <= longestCaption &&
  !table.querySelector(richer)
