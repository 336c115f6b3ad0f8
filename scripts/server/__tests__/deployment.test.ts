import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {z} from 'zod';

const ROOT = path.resolve(__dirname, '../../..');

/** Takes the path of a file, gives its text. */
function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The instructions of the recipe for the container, with lines that go on put together. */
const recipe = read('server/Dockerfile')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Gives what follows an instruction, each time that it stands in the recipe. */
function instructions(name: string): string[] {
  return recipe.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
}

const manifest = (name: string): unknown => parse(read(`server/kubernetes/manifests/${name}.yaml`));

const labels = z.record(z.string(), z.string());
const probe = z.object({httpGet: z.object({path: z.string(), port: z.string()})});

const deployment = z
  .object({
    apiVersion: z.literal('apps/v1'),
    kind: z.literal('Deployment'),
    spec: z.object({
      selector: z.object({matchLabels: labels}),
      template: z.object({
        metadata: z.object({labels}),
        spec: z.object({
          automountServiceAccountToken: z.literal(false),
          securityContext: z.object({
            runAsNonRoot: z.literal(true),
            runAsUser: z.int().positive(),
            runAsGroup: z.int().positive(),
            seccompProfile: z.object({type: z.literal('RuntimeDefault')}),
          }),
          containers: z.tuple([
            z.object({
              image: z.string(),
              ports: z.tuple([z.object({name: z.string(), containerPort: z.int()})]),
              securityContext: z.strictObject({
                allowPrivilegeEscalation: z.literal(false),
                readOnlyRootFilesystem: z.literal(true),
                capabilities: z.strictObject({drop: z.tuple([z.literal('ALL')])}),
              }),
              resources: z.object({
                requests: z.object({cpu: z.string(), memory: z.string()}),
                limits: z.object({memory: z.string()}),
              }),
              readinessProbe: probe,
              livenessProbe: probe,
              volumeMounts: z.tuple([z.object({name: z.string(), mountPath: z.literal('/tmp')})]),
            }),
          ]),
          volumes: z.tuple([z.object({name: z.string(), emptyDir: z.object({})})]),
        }),
      }),
    }),
  })
  .parse(manifest('deployment')).spec;
const pod = deployment.template.spec;
const [container] = pod.containers;

const service = z
  .object({
    kind: z.literal('Service'),
    metadata: z.object({name: z.string()}),
    spec: z.object({
      selector: labels,
      ports: z.tuple([z.object({name: z.string(), targetPort: z.string()})]),
    }),
  })
  .parse(manifest('service'));

describe('the container', () => {
  it('copies what there is', () => {
    const sources = instructions('COPY')
      .filter((copy) => !copy.startsWith('--from'))
      .flatMap((copy) => copy.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.filter((source) => !existsSync(path.join(ROOT, source)))).toEqual([]);
  });

  it('runs commands that there are', () => {
    const {scripts} = z.object({scripts: labels}).parse(JSON.parse(read('package.json')));
    const commands = instructions('RUN');
    const named = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
    expect(named).toContain('build');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = commands.flatMap((command) => /^npx tsx (\S+)/.exec(command)?.[1] ?? []);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it('leaves out what is made here, and keeps the history', () => {
    const left = read('server/Dockerfile.dockerignore').trim().split('\n');
    expect(left).toContain('node_modules');
    expect(left).toContain('build');
    expect(left).not.toContain('.git');
  });

  it('serves from the folder that it is filled into, as the user of the pod, on the port of the pod', () => {
    const root = / --root (\S+)/.exec(instructions('RUN').join('\n'))?.[1];
    expect(instructions('COPY')).toContain(`--from=build /website/build/. ${root}/`);
    expect(instructions('USER')).toEqual([
      `${pod.securityContext.runAsUser}:${pod.securityContext.runAsGroup}`,
    ]);
    expect(instructions('EXPOSE')).toEqual([String(container.ports[0].containerPort)]);
    expect(instructions('RUN').join('\n')).toContain(`--listen ${container.ports[0].containerPort} `);
  });

  it('is told to end in the way in which nginx finishes what it has begun', () => {
    expect(instructions('STOPSIGNAL')).toEqual(['SIGQUIT']);
  });
});

describe('the manifests', () => {
  it('are one of each kind, and all are tested', () => {
    expect(readdirSync(path.join(ROOT, 'server/kubernetes/manifests')).sort()).toEqual([
      'deployment.yaml',
      'ingress.yaml',
      'service.yaml',
    ]);
  });

  it('lead from the ingress to the container', () => {
    const ingress = z
      .object({
        apiVersion: z.literal('networking.k8s.io/v1'),
        kind: z.literal('Ingress'),
        metadata: z.object({annotations: labels}),
        spec: z.object({
          ingressClassName: z.literal('nginx'),
          rules: z.tuple([
            z.object({
              host: z.string().endsWith('.cnoe.localtest.me'),
              http: z.object({
                paths: z.tuple([
                  z.object({
                    path: z.literal('/'),
                    backend: z.object({
                      service: z.object({name: z.string(), port: z.object({name: z.string()})}),
                    }),
                  }),
                ]),
              }),
            }),
          ]),
        }),
      })
      .parse(manifest('ingress'));
    // A reader stays with one pod, so that a page and its files are of one version.
    expect(ingress.metadata.annotations).toEqual({
      'nginx.ingress.kubernetes.io/upstream-hash-by': '$binary_remote_addr',
    });
    const {backend} = ingress.spec.rules[0].http.paths[0];
    expect(backend.service).toEqual({name: service.metadata.name, port: {name: service.spec.ports[0].name}});
    expect(service.spec.selector).toEqual(deployment.selector.matchLabels);
    expect(deployment.template.metadata.labels).toEqual(deployment.selector.matchLabels);
    const port = container.ports[0].name;
    expect([
      service.spec.ports[0].targetPort,
      container.readinessProbe.httpGet.port,
      container.livenessProbe.httpGet.port,
    ]).toEqual([port, port, port]);
    expect(existsSync(path.join(ROOT, 'static', container.readinessProbe.httpGet.path))).toBe(true);
  });

  it('give the server the folder that it writes to', () => {
    expect(pod.volumes[0].name).toBe(container.volumeMounts[0].name);
  });

  it('are a package of idpBuilder, with the folder beside it', () => {
    const application = z
      .object({
        apiVersion: z.literal('argoproj.io/v1alpha1'),
        kind: z.literal('Application'),
        metadata: z.object({namespace: z.literal('argocd')}),
        spec: z.object({
          project: z.string(),
          destination: z.object({
            server: z.literal('https://kubernetes.default.svc'),
            namespace: z.string(),
          }),
          source: z.object({
            repoURL: z.string().startsWith('cnoe://'),
            targetRevision: z.literal('HEAD'),
            path: z.literal('.'),
          }),
          syncPolicy: z.object({syncOptions: z.tuple([z.literal('CreateNamespace=true')])}),
        }),
      })
      .parse(parse(read('server/kubernetes/website.yaml')));
    const folder = application.spec.source.repoURL.slice('cnoe://'.length);
    expect(existsSync(path.join(ROOT, 'server/kubernetes', folder, 'deployment.yaml'))).toBe(true);
  });
});
