import {mountPlaceholder} from './placeholder.js';

// Brought by the loader only where the page has any.
document.querySelectorAll<HTMLElement>('.ispeed-widget').forEach(mountPlaceholder);
