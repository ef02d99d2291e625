/** Addresses that show someone without naming them: posts, reels, videos, photos. */
import { type Address, isWithin } from './address.ts';
import { type Platform, platformOfHost, type Table } from './identify.ts';
import { matchParts, readPattern } from './pattern.ts';

/** Whether the address is one of the platform's forms that show someone without naming them. */
export function isOpaque(platform: Platform, address: Address): boolean {
  return platform.row.opaque.some((text) => {
    const { host, shape } = readPattern(text);
    if (host !== null && !isWithin(address.host, host)) return false;
    if (shape.segments.length > address.segments.length) return false;
    return shape.segments.every((parts, i) => matchParts(parts, address.segments[i]!).length > 0);
  });
}

/** The platform whose site this is, even where the host shows people only on some paths, or nobody at all. */
export function platformAt(table: Table, address: Address): Platform | null {
  const known = platformOfHost(table, address.host);
  if (known) return table.platforms.get(known.id) ?? null;
  for (const platform of table.platforms.values()) {
    const isHis = platform.row.opaque.some((text) => {
      const { host } = readPattern(text);
      return host !== null && isWithin(address.host, host);
    });
    if (isHis) return platform;
  }
  return null;
}
