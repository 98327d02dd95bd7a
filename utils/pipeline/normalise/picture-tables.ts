import { flatten } from '../layout-tables.ts'
import { isPictureTable } from '../picture-table.ts'
import { renameElement } from '../rename-element.ts'

/** Makes figures of tables that hold a picture and its caption; what it says goes into the caption later. */
export function normalisePictureTables(article: Element): void {
  for (const table of article.querySelectorAll('table')) {
    if (isPictureTable(table) && !table.closest('figure')) renameElement(flatten(table), 'figure')
  }
}
