/*
 * One rule for each arrow that must never be: routes -> http, components -> domain -> infra only
 * through ctx. Type imports count too, except where a rule says otherwise.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that import each other are one file, or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-knows-no-http',
      severity: 'error',
      from: { path: '^app/domain' },
      to: { path: '^app/(http|routes|components|root|entry)|^server|^worker|^scripts' },
    },
    {
      name: 'domain-reaches-infra-only-through-ctx',
      comment: 'ctx.server.ts names the types of what a use case gets; everything else takes them from there.',
      severity: 'error',
      from: { path: '^app/domain', pathNot: '^app/domain/ctx\\.server\\.ts$' },
      to: { path: '^app/infra' },
    },
    {
      name: 'ctx-takes-only-types-from-infra',
      severity: 'error',
      from: { path: '^app/domain/ctx\\.server\\.ts$' },
      to: { path: '^app/infra', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-knows-no-framework',
      severity: 'error',
      from: { path: '^app/domain' },
      to: { path: 'node_modules/(@remix-run|react|react-dom|express|lucia)' },
    },
    {
      name: 'infra-knows-no-rules',
      comment: 'Adapters implement what ctx declares and know nothing else of the forum.',
      severity: 'error',
      from: { path: '^app/infra' },
      to: { path: '^app/(routes|http|components)|^app/domain/(?!ctx\\.server\\.ts)' },
    },
    {
      name: 'components-know-no-http-and-no-infra',
      severity: 'error',
      from: { path: '^app/components' },
      to: { path: '^app/(routes|http|infra)' },
    },
    {
      name: 'components-run-no-use-case',
      comment: 'A component may name the type that a read model returns; it may not call it.',
      severity: 'error',
      from: { path: '^app/components' },
      to: { path: '\\.server\\.tsx?$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'http-shows-nothing',
      severity: 'error',
      from: { path: '^app/http' },
      to: { path: '^app/(routes|components|infra)' },
    },
    {
      name: 'routes-reach-no-infra',
      severity: 'error',
      from: { path: '^app/(routes|root|entry)' },
      to: { path: '^app/infra' },
    },
    {
      name: 'routes-import-no-route',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'screening-is-pure',
      comment: 'The engine runs anywhere: only what feeds it and keeps its answer takes a ctx.',
      severity: 'error',
      from: { path: '^app/domain/screening', pathNot: '\\.server\\.ts$' },
      to: { path: '\\.server\\.ts$' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'A file without the suffix runs in a browser too.',
      severity: 'error',
      from: { path: '^app/domain', pathNot: '\\.(server|test)\\.ts$' },
      to: { path: '\\.server\\.ts$|^node:', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { path: '^(app|scripts|server|worker)', pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$|^tests' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|node:)|build/server' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.data|app/infra/prisma-client/internal)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
