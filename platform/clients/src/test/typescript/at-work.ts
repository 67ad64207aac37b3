// A caseworker's front end at work, on the generated client: it fails at the first answer that is not as the contract says.
import {
  ConferenceChildrenApi,
  ConferenceRecordViewFromJSON,
  Configuration,
  GatewayChildrenApi,
  GatewayUnitApi,
  type Problem,
  ProblemFromJSON,
  ResponseError,
} from '../../../target/typescript/client';

declare const process: { env: Record<string, string | undefined> };

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)} instead of ${String(wanted)}`);
}

async function refusal(call: Promise<unknown>): Promise<Problem> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ResponseError) return ProblemFromJSON(await error.response.json());
    throw error;
  }
  throw new Error('a refusal was expected');
}

const at = (token: string) => new Configuration({ basePath: given('GATEWAY'), accessToken: token });
const accessPurpose = 'conference' as const;

async function work(): Promise<void> {
  const children = new ConferenceChildrenApi(at(given('CASE_SYSTEM')));
  const conferenceRegisterChildRequest = {
    councilChildId: given('COUNCIL_CHILD_ID'),
    name: { given: 'Tess', family: 'Scripted' },
    dateOfBirth: '2009-04-17',
    responsibility: { area: 'north-east', keyWorker: 'S1110' },
  };
  const wanted = { idempotencyKey: `ts-${given('COUNCIL_CHILD_ID')}`, accessPurpose, conferenceRegisterChildRequest };

  const registered = await children.registerChildRaw(wanted);
  const child = await registered.value();
  expect('status', registered.raw.status, 201);
  expect('date of birth', child.dateOfBirth, '2009-04-17');
  expect('the same key makes the same child', (await children.registerChild(wanted)).childId, child.childId);

  const other = { ...conferenceRegisterChildRequest, dateOfBirth: '2009-04-18' };
  const reused = await refusal(
    children.registerChild({ ...wanted, conferenceRegisterChildRequest: other }),
  );
  expect('another body with the same key', reused.status, 422);
  expect('type of the refusal', reused.type.startsWith('urn:safeguarding:problem:'), true);

  const ifMatch = registered.raw.headers.get('ETag') ?? '';
  const change = { childId: child.childId, accessPurpose, conferenceReplaceChildRequest: other };
  const replaced = await children.replaceChild({ ...change, ifMatch });
  expect('date of birth after the change', replaced.dateOfBirth, '2009-04-18');
  expect('a change of an old version', (await refusal(children.replaceChild({ ...change, ifMatch }))).status, 412);

  const door = at(given('CHAIR'));
  const found = await new GatewayChildrenApi(door).searchAllChildren({
    accessPurpose,
    gatewaySearchChildrenRequest: { councilChildId: given('COUNCIL_CHILD_ID') },
  });
  expect('found', found.items[0]?.childId, child.childId);

  const view = await new GatewayChildrenApi(door).getComposedChild({ accessPurpose, childId: child.childId });
  const part = view.parts.find((one) => one.source === 'conference');
  expect('part of conference', part?.status, 'present');
  expect('its record', ConferenceRecordViewFromJSON(part?.data).childId, child.childId);

  const unknown = '00000000-0000-8000-8000-000000000000';
  const missing = await refusal(new ConferenceChildrenApi(door).getChild({ accessPurpose, childId: unknown }));
  expect('an unknown child', missing.type, 'urn:safeguarding:problem:not-found');

  const unit = new GatewayUnitApi(at(given('HEAD_OF_SAFEGUARDING')));
  const purpose = 'quality-assurance' as const;
  const card = await unit.getUnitScorecard({ accessPurpose: purpose, asAt: '2013-11-28' });
  expect('day of the scorecard', card.asAt, '2013-11-28');
  expect('parts of the scorecard', card.parts.length, 5);
  const future = await refusal(unit.getUnitScorecard({ accessPurpose: purpose, asAt: '9999-01-01' }));
  expect('field of the refusal', future.violations?.[0]?.field, 'asAt');
}

void work().then(() => console.log('all as the contract says'));
