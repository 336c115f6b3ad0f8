/** Addresses of the community outside this site. */
export const SLACK_INVITATION = 'https://communityinviter.com/apps/cloud-native/cncf';
export const SLACK_CHANNEL = 'https://cloud-native.slack.com/archives/C05TN9WFN5S';
export const GITHUB_ORGANISATION = 'https://github.com/cnoe-io';
