/** Where the anchor of a capability is not its id: the community's site had them so, and links to them stand elsewhere. */
const ANCHORS: Readonly<Record<string, string>> = {
  'artifact-registry': 'artifact-registries',
  'code-repository': 'code-repositories',
  'config-repository': 'config-repositories',
  'continuous-delivery': 'continuous-delivery-cd',
  'infra-as-code': 'infrastructure-as-code-iac',
  'secret-repository': 'secret-repositories',
};

/** Takes the id of a capability, gives its anchor on the page of all. */
export function anchorOf(id: string): string {
  return ANCHORS[id] ?? id;
}
