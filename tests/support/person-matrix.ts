/** One person on five platforms: addresses that show them, and others. */
import { readFileSync } from 'node:fs';

interface PersonMatrix {
  /** The lines that list them. */
  readonly list: string[];
  readonly mustBlock: string[];
  readonly mustNotBlock: string[];
}

export const MATRIX = JSON.parse(readFileSync('tests/fixtures/person-matrix.json', 'utf8')) as PersonMatrix;
