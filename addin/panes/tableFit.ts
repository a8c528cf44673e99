/** A column by its name, which is all that is known of some tables. */
interface Named {
  readonly name: string;
}

/** How a selection's columns go with those of an existing table. */
export interface TableFit {
  /** Columns of the selection that the table lacks: Power BI refuses them. */
  readonly unknown: readonly string[];
  /** Columns of the table that the selection lacks: they get blanks. */
  readonly blank: readonly string[];
}

/** Compares the selection's columns with the table's by name. Types don't matter here: the table's are taken over. */
export function tableFit(selected: readonly Named[], existing: readonly Named[]): TableFit {
  const selectedNames = new Set(selected.map((column) => column.name));
  const existingNames = new Set(existing.map((column) => column.name));
  return {
    unknown: [...selectedNames].filter((name) => !existingNames.has(name)),
    blank: [...existingNames].filter((name) => !selectedNames.has(name)),
  };
}
