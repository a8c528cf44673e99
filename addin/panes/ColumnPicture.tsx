import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnShape } from '../table/columnShape.ts';

const WIDTH = 96;
const HEIGHT = 12;

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: `${WIDTH}px`, height: `${HEIGHT}px` },
  value: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  others: { fill: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { fill: 'GrayText' } },
  blank: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
});

/** The shape of a column: a small histogram, or a bar of its most frequent values; what is blank is an empty frame at the end. */
export function ColumnPicture({ shape }: { shape: ColumnShape }) {
  const styles = useStyles();
  const parts =
    shape.kind === 'spread'
      ? [{ size: sumOf(shape.counts), of: 'values' as const }]
      : [
          ...shape.counts.map((size) => ({ size, of: 'value' as const })),
          { size: shape.others, of: 'others' as const },
        ];
  const all = [...parts, { size: shape.blanks, of: 'blanks' as const }].filter(({ size }) => size > 0);
  const scale = WIDTH / sumOf(all.map(({ size }) => size));
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      {all.map(({ size, of }, i) => {
        const x = sumOf(all.slice(0, i).map((before) => before.size)) * scale;
        const width = size * scale;
        const key = `${of} ${i}`;
        if (of === 'values' && shape.kind === 'spread')
          return <Histogram key={key} counts={shape.counts} width={width} className={styles.value} />;
        const className = of === 'value' ? styles.value : of === 'others' ? styles.others : styles.blank;
        return <rect key={key} className={className} x={x + 0.5} y={2.5} width={Math.max(1, width - 1)} height={7} />;
      })}
    </svg>
  );
}

function Histogram({ counts, width, className }: { counts: readonly number[]; width: number; className: string }) {
  const highest = counts.reduce((a, b) => Math.max(a, b));
  const step = width / counts.length;
  return counts.map((count, i) => {
    // One value among thousands is still seen.
    const height = count === 0 ? 0 : Math.max(1, (count / highest) * HEIGHT);
    return (
      <rect
        key={i}
        className={className}
        x={i * step}
        y={HEIGHT - height}
        width={Math.max(0.5, step - 0.5)}
        height={height}
      />
    );
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
