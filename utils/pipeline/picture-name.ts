/** The file name of a picture's address without its query: what its versions have in common. */
export const pictureName = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) ?? ''

/** Shorter names ("1.jpg") say little. */
const shortest = 6

/** Whether two addresses may be those of one picture. */
export function areVersions(one: string, other: string): boolean {
  const name = pictureName(one)
  return one === other || (name.length >= shortest && name === pictureName(other))
}
