import {withBaseUrl} from './baseUrl';

/** In an island, for Docusaurus's hook of that name. */
export function useBaseUrlUtils(): {withBaseUrl: typeof withBaseUrl} {
  return {withBaseUrl};
}

/** In an island, for Docusaurus's hook of that name. */
export default withBaseUrl;
