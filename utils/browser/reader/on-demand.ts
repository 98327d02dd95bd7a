/** How a script is declared that is injected when it is needed. */
export const onDemand = {
  registration: 'runtime' as const,
  // Addresses would become permissions.
  matches: [],
  // Anything else would make its styles a file that pages can ask for.
  cssInjectionMode: 'manual' as const,
  // Pages would see the message.
  noScriptStartedPostMessage: true,
}
