/**
 * The four tags for templates of Vue 3.5 and later: `import '@ispeed-widgets/elements/vue'` once, in any file. It brings
 * types and no code. Tell Vue's compiler that these tags are not components:
 * `isCustomElement: (tag) => tag.startsWith('ispeed-')`.
 */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';

import type {IspeedBanner, IspeedCoverageChart, IspeedInstallGuide, IspeedSelfReport} from '../all.js';
import type {OwnAttributes, OwnProperties, WidgetEvents} from './own-properties.js';

/** As Vue's guide types custom elements: `$props` for the template's attributes, `$emit` for `@ispeed-ready`. */
type Tag<E extends IspeedBanner | IspeedCoverageChart | IspeedInstallGuide | IspeedSelfReport> =
  new () => E & {
    /** @deprecated For type checking alone; the element has no such field. */
    $props: HTMLAttributes & OwnProperties<E> & OwnAttributes<E> & PublicProps;
    /** @deprecated For type checking alone; the element has no such method. */
    $emit: EmitFn<{[K in keyof WidgetEvents]: (event: WidgetEvents[K]) => void}>;
  };

declare module 'vue' {
  interface GlobalComponents {
    'ispeed-banner': Tag<IspeedBanner>;
    'ispeed-coverage-chart': Tag<IspeedCoverageChart>;
    'ispeed-install-guide': Tag<IspeedInstallGuide>;
    'ispeed-self-report': Tag<IspeedSelfReport>;
  }
}
