import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { keepFocusAbove } from '../keepFocusAbove.ts';

const useStyles = makeStyles({
  form: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  body: { flexGrow: 1 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** One step of several: its title takes the focus, its buttons stay in sight. */
export function WizardView({
  title,
  place,
  back,
  next,
  summary,
  whyNot,
  note,
  children,
}: {
  title: string;
  /** Which step it is, e.g. `Step 1 of 3`. */
  place: string;
  back: { readonly label: string; readonly go: () => void };
  next: { readonly label: string; readonly go: () => void };
  /** What the next step will do, when it can be taken. */
  summary: string;
  /** What keeps the person from taking it. */
  whyNot: string | undefined;
  /** What else is to be known before. */
  note?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <main className={styles.form}>
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <Caption1 className={styles.soft}>{place}</Caption1>
        </div>
        {children}
      </div>
      <div ref={keepFocusAbove} className={styles.bar}>
        <Caption1 id={id} className={styles.soft}>
          {whyNot ?? summary}
        </Caption1>
        {note}
        <div className={styles.buttons}>
          <Button onClick={back.go}>{back.label}</Button>
          <Button appearance="primary" disabledFocusable={whyNot !== undefined} aria-describedby={id} onClick={next.go}>
            {next.label}
          </Button>
        </div>
      </div>
    </main>
  );
}
