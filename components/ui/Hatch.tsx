/** The filling of what was looked at, for a chart's `defs`: `url(#looked)`. */
export function Hatch() {
  return (
    <pattern id="looked" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect class="chart-hatch-ground" width="4" height="4" />
      <rect class="chart-hatch-line" width="1.6" height="4" />
    </pattern>
  );
}
