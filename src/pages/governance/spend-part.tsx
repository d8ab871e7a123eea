import type { ReactElement } from 'react';
import type { Spend } from '../../core/service/spend';
import { figure, monthOf, pounds } from '../british';
import { usePageLook } from '../page-look';
import { DataTable } from '../parts/data-table';
import { Part } from '../parts/page';
import { words } from '../strings';

/** How much of the month's cap is used, and what each model has cost. */
export function SpendPart({ spend: { month, tokensAMonth, pence, models } }: { readonly spend: Spend }): ReactElement {
  const look = usePageLook();
  const used = models.reduce((sum, { input, output }) => sum + input + output, 0);
  return (
    <Part title={words.spendTitle} line={words.spendLine(monthOf(month))}>
      <p className={look.text}>{tokensAMonth > 0 ? words.spendCap(figure(used), figure(tokensAMonth)) : words.spendNoCap}</p>
      {models.length === 0 ? (
        <p className={look.text}>{words.spendNone}</p>
      ) : (
        <>
          <p className={look.text}>{pence === null ? words.spendNoPrices : words.spendAll(pounds(pence))}</p>
          <DataTable
            caption={words.spendTitle}
            quiet
            columns={words.spendColumns.map((name, at) => ({ name, number: at > 0 }))}
            rows={models.map((row) => ({
              key: row.model,
              cells: [
                row.model,
                figure(row.jobs),
                figure(row.input),
                figure(row.output),
                row.pence === null ? words.spendNoPrice : pounds(row.pence),
              ],
            }))}
          />
        </>
      )}
    </Part>
  );
}
