import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // The demo's own data, so that a story shows what a portal would; the few files it has none of lie in files/.
  // The nation's are made by `npm run data:nation` first, for they are too many to keep.
  staticDirs: [
    {from: '../../demo/data', to: '/data'},
    {from: '../../demo/var/data', to: '/data'},
    {from: '../files', to: '/files'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      // Workspace packages from their sources: nothing has to be built first.
      conditions: ['source', 'module', 'browser', 'development|production'],
    },
    // Storybook's own chunks are large; nobody downloads them on a phone.
    build: {...vite.build, chunkSizeWarningLimit: 2_000},
  }),
};

export default config;
