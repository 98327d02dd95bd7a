/** What the page itself declares to be its frame, not its content. */
export const landmarks =
  'nav, [role=navigation], [role=menu], [role=menubar], [role=banner], [role=contentinfo], [role=search]'
