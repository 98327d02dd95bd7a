/** Of the file's form: one more whenever what it says changes its meaning. */
export const version = 1
