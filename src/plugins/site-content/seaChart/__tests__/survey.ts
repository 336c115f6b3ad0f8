import type {SeaCapability} from '../seaDrawing';

/** The survey of 12 November 2023, joined to the seventeen capabilities. */
export const survey: SeaCapability[] = [
  {id: 'deployment-targets', title: 'Deployment Targets', zone: 'targets', relevances: []},
  {id: 'packaging-and-templating', title: 'Packaging and Templating', zone: 'application', relevances: [0.9]},
  {id: 'code-repository', title: 'Code Repository', zone: 'application', relevances: [0.9]},
  {id: 'config-repository', title: 'Config Repository', zone: 'application', relevances: []},
  {id: 'artifact-registry', title: 'Artifact Registries', zone: 'application', relevances: [0.9]},
  {id: 'secret-repository', title: 'Secret Repository', zone: 'application', relevances: []},
  {id: 'signing', title: 'Signing', zone: 'application', relevances: []},
  {id: 'developer-portal', title: 'Developer Portal', zone: 'operation', relevances: [1, 0.8]},
  {id: 'identity-and-access', title: 'Identity and Access', zone: 'operation', relevances: [1, 0.6]},
  {
    id: 'infra-as-code',
    title: 'Infrastructure as Code',
    zone: 'operation',
    relevances: [1, 0.5, 0.4, 0.7, 0.6],
  },
  {id: 'continuous-delivery', title: 'Continuous Delivery', zone: 'operation', relevances: [0.9, 0.6, 0.2]},
  {
    id: 'workflow-orchestration',
    title: 'Workflow Orchestration',
    zone: 'operation',
    relevances: [0.8, 0.6, 0.5, 0.2],
  },
  {id: 'service-discovery', title: 'Service Discovery', zone: 'operation', relevances: [0.8, 0.9, 0.8, 0.6]},
  {id: 'secret-management', title: 'Secret Management', zone: 'operation', relevances: [0.9, 0.8]},
  {id: 'validation', title: 'Validation', zone: 'operation', relevances: [1, 0.6, 0.8]},
  {
    id: 'compute-platform',
    title: 'Compute Platform',
    zone: 'operation',
    relevances: [1, 0.4, 0.8, 0.2, 0.4, 0.5, 1, 0.3, 0.4, 0.8],
  },
  {id: 'observability', title: 'Observability', zone: 'operation', relevances: [1, 0.8, 0.4, 0.3, 0.5]},
];
