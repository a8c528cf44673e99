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
  const values = shape.counts.map((size) => ({ size, className: styles.value }));
  const others = { size: shape.kind === 'shares' ? shape.others : 0, className: styles.others };
  const blanks = { size: shape.blanks, className: styles.blank };
  const parts = shape.kind === 'shares' ? [...values, others, blanks] : [blanks];
  const present = sumOf(shape.counts) + others.size;
  const scale = WIDTH / (present + shape.blanks);
  let x = shape.kind === 'shares' ? 0 : present * scale;
  const placed = parts.map((part) => {
    const at = { ...part, x, width: part.size * scale };
    x += at.width;
    return at;
  });
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      {shape.kind === 'spread' && <Histogram counts={shape.counts} width={present * scale} className={styles.value} />}
      {placed.map(
        (part, i) =>
          part.size > 0 && (
            // One value among thousands is still seen, at the right end too.
            <rect
              key={i}
              className={part.className}
              x={Math.min(part.x, WIDTH - 2) + 0.5}
              y={2.5}
              width={Math.max(1, part.width - 1)}
              height={7}
            />
          ),
      )}
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
