/** Bytes of a picture's file from which on exports leave it out: more does not fit into one message. */
export const largestPicture = 40_000_000
