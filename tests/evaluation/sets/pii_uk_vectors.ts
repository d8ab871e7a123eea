import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findValues } from '../../../src/core/facts';
import { recognisers } from '../../../src/core/recognisers/list';
import type { Span } from '../../../src/core/span';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';
import { ratio } from './personal-data';

interface Vector {
  readonly entity: string;
  readonly text: string;
  readonly expected_len: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly id?: string;
}

function byRecogniser(...ids: readonly string[]): (text: string) => Span[] {
  const chosen = recognisers.filter(({ id }) => ids.includes(id));
  return (text) => chosen.flatMap((recogniser) => [...recogniser.find(text)]);
}

function byFact(...kinds: readonly string[]): (text: string) => Span[] {
  return (text) =>
    findValues(text)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ span }) => span);
}

/** Each kind of vector and what of this engine finds it: a recogniser, or the fact lock for dates and web addresses, which are no personal data. */
const finders: Readonly<Record<string, (text: string) => Span[]>> = {
  UK_DRIVING_LICENCE: byRecogniser('driving-licence'),
  UK_NHS: byRecogniser('nhs-number'),
  UK_NINO: byRecogniser('nino'),
  UK_PASSPORT: byRecogniser('passport'),
  UK_POSTCODE: byRecogniser('postcode'),
  UK_VEHICLE_REGISTRATION: byRecogniser('vehicle'),
  UK_UTR: byRecogniser('utr'),
  UK_UPN: byRecogniser('upn'),
  UK_VAT: byRecogniser('vat-number'),
  PHONE_NUMBER: byRecogniser('phone'),
  EMAIL_ADDRESS: byRecogniser('email'),
  CREDIT_CARD: byRecogniser('card'),
  IBAN_CODE: byRecogniser('iban'),
  IP_ADDRESS: byRecogniser('ip-address'),
  DATE_TIME: byFact('date', 'time'),
  URL: byFact('web-address'),
};

/** A vector passes when every expected span is found at least half and there are as many as expected; one that must not match passes when nothing is found. */
export const score: ScoreSet = (folder) => {
  const files = ['data.jsonl', 'stdnum_gb.jsonl'].map((name) => join(folder, name)).filter((path) => existsSync(path));
  const vectors = files.flatMap((path) => readJsonLines<Vector>(path));
  const entities = new Map<string, { all: number; passed: number }>();
  let matching = 0;
  let empty = 0;
  let alarms = 0;
  let passed = 0;
  const worst: string[] = [];
  for (const vector of vectors) {
    const found = finders[vector.entity]?.(vector.text) ?? [];
    let isRight: boolean;
    if (vector.expected_len === 0) {
      empty += 1;
      isRight = found.length === 0;
      if (!isRight) alarms += 1;
    } else {
      matching += 1;
      const covers = vector.spans.every(([start, end]) =>
        found.some((span) => 2 * (Math.min(span.end, end) - Math.max(span.start, start)) >= end - start),
      );
      isRight = covers && found.length >= vector.expected_len;
    }
    if (isRight) passed += 1;
    else worst.push(`${vector.entity}: ${vector.text}`);
    const count = entities.get(vector.entity) ?? { all: 0, passed: 0 };
    entities.set(vector.entity, { all: count.all + 1, passed: count.passed + (isRight ? 1 : 0) });
  }
  const byEntity = Object.fromEntries([...entities].map(([entity, count]) => [`passed_${entity}`, ratio(count.passed, count.all)]));
  return {
    n: matching + empty,
    metrics: { vectors_passed: ratio(passed, vectors.length), false_alarms: ratio(alarms, empty), ...byEntity },
    worst,
  };
};
