import chosen from './chosen.css?inline'
import code from './code.css?inline'
import figures from './figures.css?inline'
import header from './header.css?inline'
import page from './page.css?inline'
import tables from './tables.css?inline'
import text from './text.css?inline'

/** The styles of an article, on the screen and in a file; what the first frame can do without stands in files of its own. */
export const articleCss = [page, header, text, figures, code, tables, chosen].join('\n')
