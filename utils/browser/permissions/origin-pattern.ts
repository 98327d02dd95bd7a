/** What a permission for a host is asked and known by. */
export const originPattern = (hostname: string): string => `*://${hostname}/*`
