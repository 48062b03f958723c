/**
 * `npm run fill -- PLACE FOLDER [ORGANISATIONS] [REPORTS]`: fills an SQLite file or a `postgres://` database for
 * measuring, and writes the campaign's files into the folder.
 */
import {fillCollector} from './fill-collector.js';

const [place, folder, organizations = '3000', reports = '100000'] = process.argv.slice(2);
if (place === undefined || folder === undefined) {
  console.error('npm run fill -- <tệp SQLite hoặc postgres://…> <thư mục> [số đơn vị] [số báo cáo]');
  process.exit(2);
}
const started = performance.now();
const filled = await fillCollector({
  place,
  folder,
  organizations: Number(organizations),
  reports: Number(reports),
});
console.log(
  `${filled.organizations.length} đơn vị, ${filled.reports} báo cáo, ` +
    `${((performance.now() - started) / 1000).toFixed(1)} s. ${filled.campaign}`,
);
