import {randomInt, randomUUID} from 'node:crypto';

import type autocannon from 'autocannon';

import type {Filled} from '../fill/fill-collector.js';
import {CAMPAIGN, PLACES} from '../fill/invented-campaign.js';

/** Reports as they come in: from organisations with their codes and from citizens in turn, each with an id of its own. */
export function inventedTraffic({codes, months}: Filled): autocannon.Request {
  const organizations = [...codes];
  const period = months.at(-1);
  let sent = 0;
  return {
    method: 'POST',
    path: '/api/v1/reports',
    setupRequest(request) {
      sent++;
      const common = {contract: 'report/1', id: randomUUID(), campaign: CAMPAIGN.id, period};
      const [organization, code] = organizations[sent % organizations.length]!;
      const isCitizen = sent % 2 === 0;
      const report = isCitizen ? {...common, ...citizen()} : {...common, ...counts(organization)};
      return {
        ...request,
        headers: {'Content-Type': 'application/json', ...(!isCitizen && {Authorization: `Bearer ${code}`})},
        body: JSON.stringify(report),
      };
    },
  };
}

function counts(organization: string) {
  return {
    audience: 'organization',
    organization,
    groups: CAMPAIGN.report!.groups.map(({id}) => {
      const total = randomInt(1, 200);
      const installed = randomInt(0, total + 1);
      return {id, total, installed, measured: randomInt(0, installed + 1)};
    }),
    tasks: CAMPAIGN.tasks.map(({id}) => ({id, done: randomInt(2) === 1})),
  };
}

function citizen() {
  return {
    audience: 'citizen',
    communeCode: PLACES.communes[randomInt(PLACES.communes.length)]!.code,
    network: 'mobile',
    operator: 'VIETTEL',
    installed: true,
    measurement: {measuredOn: '2026-10-15', download: randomInt(1, 20_000) / 100, ping: randomInt(5, 90)},
    consent: {noticeVersion: '1'},
  };
}
