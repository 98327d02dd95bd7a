const price =
  /(?:[$€£¥₹₽₩₺]|\b(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|kr|zł|Kč)\b)\s?\d|\d[\d.,\u00a0 ]{0,12}(?:[$€£¥₹₽₩₺]|(?:EUR|kr|zł|Kč|Ft|lei|руб)\b)/u
/** Longer lines tell of prices; they are none. */
const longestPriced = 300

/** Whether a line names a price. */
export const namesPrice = (text: string): boolean =>
  text.length <= longestPriced && price.test(text)
