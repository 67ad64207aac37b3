// Reads every AsyncAPI document of a folder with the reference parser; prints what is wrong and ends with 1.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, fromFile } from '@asyncapi/parser';

const folder = process.argv[2];
const documents = readdirSync(folder).filter((name) => name.endsWith('.asyncapi.yaml'));
let faults = 0;
for (const name of documents) {
  const { document, diagnostics } = await fromFile(new Parser(), join(folder, name)).parse();
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 0);
  errors.forEach((error) => console.log(`${name}: ${error.path.join('.')}: ${error.message}`));
  faults += errors.length + (document ? 0 : 1);
}
if (documents.length === 0) {
  console.log(`No AsyncAPI document in ${folder}`);
}
process.exit(faults > 0 || documents.length === 0 ? 1 : 0);
