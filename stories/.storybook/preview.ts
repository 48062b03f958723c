import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';

import {type Language, setLanguage} from '../../packages/elements/src/shared/locale.js';
import {attributeControls} from '../shared/attribute-controls.js';
import {forgetEarlierStories} from '../shared/forget-earlier-stories.js';
import {hostPage} from '../shared/host-page.js';
import {logEvents} from '../shared/log-events.js';
import {manifest} from '../shared/manifest.js';
import './preview.css';

/** The page's `color-scheme`, by the name of the theme in the toolbar. */
const COLOUR_SCHEMES = {auto: 'light dark', light: 'light', dark: 'dark'};

/** What the toolbar sets for the whole page. */
interface ToolbarGlobals {
  readonly language: Language;
  readonly theme: keyof typeof COLOUR_SCHEMES;
}

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: {language: 'vi', theme: 'auto'},
  globalTypes: {
    language: {
      description: 'Ngôn ngữ của trang / Language of the page',
      toolbar: {
        title: 'Ngôn ngữ',
        icon: 'globe',
        items: [
          {value: 'vi', title: 'Tiếng Việt'},
          {value: 'en', title: 'English'},
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Nền của trang / Colour scheme of the page',
      toolbar: {
        title: 'Nền',
        icon: 'contrast',
        items: [
          {value: 'auto', title: 'Nền theo máy'},
          {value: 'light', title: 'Nền sáng'},
          {value: 'dark', title: 'Nền tối'},
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    controls: {expanded: true, sort: 'alpha'},
    docs: {source: {excludeDecorators: true}},
    options: {
      storySort: {
        order: [
          'Banner',
          'Hướng dẫn cài đặt',
          'Biểu đồ số mẫu',
          'Tự báo cáo',
          'Bảng màu',
          'Trang cổng thông tin',
        ],
      },
    },
    viewport: {
      options: {
        phone: {name: 'Điện thoại 360', type: 'mobile', styles: {width: '360px', height: '740px'}},
        tablet: {name: 'Máy tính bảng 768', type: 'tablet', styles: {width: '768px', height: '1024px'}},
        desktop: {name: 'Máy tính 1280', type: 'desktop', styles: {width: '1280px', height: '900px'}},
      },
    },
  },
  argTypesEnhancers: [attributeControls],
  decorators: [hostPage],
  beforeEach: async (context) => {
    await forgetEarlierStories();
    return logEvents(context);
  },
  loaders: [
    async ({globals}) => {
      const {language, theme} = globals as ToolbarGlobals;
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = COLOUR_SCHEMES[theme];
      await setLanguage(language);
      return {};
    },
  ],
};

export default preview;
