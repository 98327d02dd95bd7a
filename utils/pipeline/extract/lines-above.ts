import { landmarks } from '../declutter/landmarks.ts'

/** Where lines between the title and the text stand that are none of it. */
export const elsewhere = `${landmarks}, aside, footer, figure, table, form`
