/** In px: what is placed in the window must not lie below the toolbar. Styles that allow for it say so themselves. */
export const toolbarHeight = 56
