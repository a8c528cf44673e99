/** One of the data sets that the workbook page starts with. */
export interface Sample {
  /** Name of its sheet. */
  readonly sheet: string;
  /** Its file in npm vega-datasets. */
  readonly file: string;
  /** Number formats by column heading. */
  readonly formats: Readonly<Record<string, string>>;
  /** Columns with dates such as `Jan 1 2000`, which Excel would leave as text. */
  readonly dates?: readonly string[];
}

const MONEY = '$#,##0';

/** The data sets, in the order of the sheets. Untidy ones stay untidy: `Movies` mixes numbers and texts and leaves blanks. */
export const samples: readonly [Sample, ...Sample[]] = [
  {
    sheet: 'Weather',
    file: 'seattle-weather.csv',
    formats: { date: 'yyyy-mm-dd', precipitation: '0.0', temp_max: '0.0', temp_min: '0.0', wind: '0.0' },
  },
  {
    sheet: 'Movies',
    file: 'movies.json',
    formats: {
      'US Gross': MONEY,
      'Worldwide Gross': MONEY,
      'US DVD Sales': MONEY,
      'Production Budget': MONEY,
      'IMDB Rating': '0.0',
      'IMDB Votes': '#,##0',
    },
  },
  { sheet: 'Stocks', file: 'stocks.csv', formats: { date: 'mmm-yy', price: '$#,##0.00' }, dates: ['date'] },
  {
    sheet: 'Employment',
    file: 'us-employment.csv',
    formats: { month: 'yyyy-mm-dd', nonfarm: '#,##0', private: '#,##0' },
  },
  {
    sheet: 'Bird strikes',
    file: 'birdstrikes.csv',
    formats: { 'Flight Date': 'm/d/yyyy', 'Cost Other': MONEY, 'Cost Repair': MONEY, 'Cost Total $': MONEY },
  },
];
