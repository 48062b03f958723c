/**
 * The four tags for JSX in React 19 and later: `import '@ispeed-widgets/elements/react'` once, in any file. It brings
 * types and no code. Earlier versions of React neither set properties nor hear events of custom elements.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

import type {IspeedBanner, IspeedCoverageChart, IspeedInstallGuide, IspeedSelfReport} from '../all.js';
import type {OwnAttributes, OwnProperties, WidgetEvents} from './own-properties.js';

/** React listens to `ispeed-ready` by `onispeed-ready`. */
type EventProps = {[K in keyof WidgetEvents as `on${K}`]?: (event: WidgetEvents[K]) => void};

type Tag<E extends IspeedBanner | IspeedCoverageChart | IspeedInstallGuide | IspeedSelfReport> =
  DetailedHTMLProps<HTMLAttributes<E>, E> & OwnProperties<E> & OwnAttributes<E> & EventProps;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ispeed-banner': Tag<IspeedBanner>;
      'ispeed-coverage-chart': Tag<IspeedCoverageChart>;
      'ispeed-install-guide': Tag<IspeedInstallGuide>;
      'ispeed-self-report': Tag<IspeedSelfReport>;
    }
  }
}
