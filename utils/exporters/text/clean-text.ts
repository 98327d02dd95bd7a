/** Format and control characters, zero-width ones among them, that no one sees and editors stumble over. */
const invisible = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu
/** Joiners are letters' own where they change how these are written: in Persian, in Hindi, in emoji. */
const idleJoiners =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu

/** A text as UTF-8 holds it, without what cannot be seen; the ends of lines are "\n". */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(invisible, '')
    .replace(idleJoiners, '')
