import {render} from 'lit';

import './doctor.css';
import {checkPage} from './check-page.js';
import {doctorPage} from './doctor-page.js';
import {type DoctorState, FIRST_STATE} from './doctor-state.js';
import {pageAddress} from './page-address.js';

const main = document.querySelector('main')!;
main.replaceChildren();
let state: DoctorState = FIRST_STATE;

/** One check at a time: the answer to an earlier one comes too late. */
let run = 0;

function set(change: Partial<DoctorState>): void {
  state = {...state, ...change};
  render(doctorPage(state, {change: set, check: () => void check()}), main);
}

async function check(): Promise<void> {
  const {source, policy} = state;
  const address = pageAddress(state.address);
  if (address === undefined && state.address.trim() !== '') {
    refuse({field: 'address', words: 'Địa chỉ chưa đúng. Viết như https://cong.gov.vn/trang.html'});
    return;
  }
  if (address === undefined && source.trim() === '') {
    refuse({field: 'address', words: 'Hãy ghi địa chỉ trang, hoặc dán mã nguồn của trang vào ô bên dưới.'});
    return;
  }
  run += 1;
  const own = run;
  set({at: 'looking', fault: undefined, report: undefined, said: ''});
  const result = await checkPage({address, source, policy});
  if (own !== run) return;
  if (!result.ok) {
    refuse({field: 'source', words: result.words});
    return;
  }
  set({at: 'done', report: result.report});
  document.getElementById('result')?.focus();
}

function refuse(fault: NonNullable<DoctorState['fault']>): void {
  set({at: 'idle', fault, report: undefined});
  document.getElementById(fault.field)?.focus();
}

set({});
