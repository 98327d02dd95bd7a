/** Whether a picture declares a side, in pixels, below the one given: then it is an icon, a portrait, a sign. */
export const isDeclaredSmall = (image: Element, smallest: number): boolean =>
  ['width', 'height'].some((name) => {
    const size = Number.parseInt(image.getAttribute(name) ?? '', 10)
    return size > 0 && size < smallest
  })
