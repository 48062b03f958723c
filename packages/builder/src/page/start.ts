import '../zod-without-eval.js';
import {render} from 'lit';

import {Actions} from './actions.js';
import {builderPage} from './builder-page.js';
import './builder.css';
import {Store} from './store.js';

const main = document.querySelector('main')!;
main.replaceChildren();
const store = new Store((state) => render(builderPage(state, actions), main));
const actions = new Actions(store);

addEventListener('popstate', () => {
  store.reread();
  void actions.follow();
});
store.set({});
void actions.follow();
