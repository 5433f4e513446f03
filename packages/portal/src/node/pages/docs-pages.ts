/** Placeholder while the renderer is chosen. */
export function createDocsPages(): (pathname: string) => Promise<Response | undefined> {
  return () => Promise.resolve(undefined);
}
