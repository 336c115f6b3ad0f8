/** The views of the map: sections of one page, of which script shows one at a time. The usual one comes first. */
export const VIEWS = [
  {id: 'chart', label: 'Chart'},
  {id: 'table', label: 'Table'},
  {id: 'survey', label: 'Survey'},
] as const;

export type ViewId = (typeof VIEWS)[number]['id'];

/** Takes the parts of an address, gives the view that it asks for: by its fragment, or by the parameter "view". */
export function readView({hash, parameters}: {hash: string; parameters: URLSearchParams}): ViewId {
  const wanted = [hash, parameters.get('view')];
  const ids = wanted.flatMap((name) => VIEWS.find(({id}) => id === name)?.id ?? []);
  return ids[0] ?? VIEWS[0].id;
}
