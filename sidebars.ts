import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  docs: [
    'introduction',
    {
      type: 'category',
      label: 'Capabilities',
      collapsible: false,
      items: [
        'capabilities/deployment-targets',
        {
          type: 'category',
          label: 'Application',
          collapsible: false,
          items: [
            'capabilities/packaging-and-templating',
            'capabilities/code-repository',
            'capabilities/config-repository',
            'capabilities/artifact-registry',
            'capabilities/secret-repository',
            'capabilities/signing',
          ],
        },
        {
          type: 'category',
          label: 'Operation',
          collapsible: false,
          items: [
            'capabilities/developer-portal',
            'capabilities/identity-and-access',
            'capabilities/infra-as-code',
            'capabilities/continuous-delivery',
            'capabilities/workflow-orchestration',
            'capabilities/service-discovery',
            'capabilities/secret-management',
            'capabilities/validation',
            'capabilities/compute-platform',
            'capabilities/observability',
          ],
        },
      ],
    },
    {
      type: 'category',
      label: 'Community',
      collapsible: false,
      items: [
        'community/get-involved',
        'community/slack-and-meetings',
        'community/governance',
        'community/join-as-an-organisation',
      ],
    },
  ],
};

export default sidebars;
