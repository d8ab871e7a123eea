import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { Problem } from '../../core/problem';
import type { Template } from '../../core/template';
import type { Impact, ImpactRow } from '../../core/service/impact';
import { allTemplates } from '../library/templates';
import { usePageLook } from '../page-look';
import { BarChart } from '../parts/bar-chart';
import { DataTable } from '../parts/data-table';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { saveFile } from '../parts/save-file';
import { holds, useSession } from '../session';
import { figure, monthOf, percent } from '../british';
import { words } from '../strings';
import { QualityCheck } from './quality-check';
import { csvOf, sumOf, sumsBy, type Sums } from './sums';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Use and what it saved, by team and letter. */
export function ImpactPage(): ReactElement {
  const session = useSession();
  const [days, setDays] = useState<Days>(() => {
    const now = Date.now();
    return { from: new Date(now - 365 * 86_400_000).toISOString().slice(0, 10), to: new Date(now).toISOString().slice(0, 10) };
  });
  const load = useLoad(async (signal) => {
    if (!holds(session.me, 'champion', 'information-governance', 'auditor', 'administrator')) throw new Problem('not-allowed');
    return Promise.all([session.api.get<Impact>(`/api/usage?from=${days.from}&to=${days.to}`, signal), allTemplates(session, signal)]);
  }, `${days.from} ${days.to}`);
  return (
    <Loaded from={load} title={words.impactTitle}>
      {([impact, templates]) => <ImpactView impact={impact} templates={templates} days={days} setDays={setDays} />}
    </Loaded>
  );
}

function ImpactView({
  impact,
  templates,
  days,
  setDays,
}: {
  readonly impact: Impact;
  readonly templates: readonly Template[];
  readonly days: Days;
  readonly setDays: (days: Days) => void;
}): ReactElement {
  const look = usePageLook();
  const { me } = useSession();
  const [chosen, setChosen] = useState(days);
  const [team, setTeam] = useState('');
  const [letter, setLetter] = useState('');
  const wrong = chosen.from > chosen.to;
  const nameOf = (id: string): string => templates.find((template) => template.id === id)?.title ?? id;
  const teamName = (name: string): string => (name === '' ? words.noTeam : name);
  const rows = impact.rows.filter((row) => (team === '' || teamName(row.team) === team) && (letter === '' || row.template === letter));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!wrong && chosen.from !== '' && chosen.to !== '') setDays(chosen);
  };
  return (
    <Page title={words.impactTitle} line={words.impactLine}>
      {impact.scope === 'team' && <p className={look.text}>{words.impactTeamOnly(me.team)}</p>}
      <form className={look.search} onSubmit={submit}>
        <Field label={words.fromDate} className={look.filter} {...(wrong ? { validationMessage: words.datesWrong } : {})}>
          <Input type="date" value={chosen.from} onChange={(_, { value }) => setChosen({ ...chosen, from: value })} />
        </Field>
        <Field label={words.toDate} className={look.filter}>
          <Input type="date" value={chosen.to} onChange={(_, { value }) => setChosen({ ...chosen, to: value })} />
        </Field>
        <Button appearance="outline" type="submit" className={look.lowButton}>
          {words.update}
        </Button>
        {impact.scope === 'all' && (
          <Field label={words.team} className={look.filter}>
            <Select value={team} onChange={(_, { value }) => setTeam(value)}>
              <option value="">{words.allTeams}</option>
              {[...new Set(impact.rows.map((row) => teamName(row.team)))].sort().map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={words.letter} className={look.filter}>
          <Select value={letter} onChange={(_, { value }) => setLetter(value)}>
            <option value="">{words.allLetters}</option>
            {[...new Set(impact.rows.map((row) => row.template))].sort().map((id) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </Select>
        </Field>
      </form>
      {rows.length === 0 ? (
        <Notice tone="calm" title={words.noUse}>
          <p className={look.text}>{words.noUseLine}</p>
        </Notice>
      ) : (
        <Figures rows={rows} nameOf={nameOf} teamName={teamName} />
      )}
      {!impact.countOnDevice && <p className={look.text}>{words.notCounted}</p>}
      <QualityCheck impact={impact} rows={rows} nameOf={nameOf} />
      <Part title={words.method}>
        <p className={look.text}>{impact.method}</p>
        <p className={look.text}>{words.methodEdits}</p>
        <p className={look.text}>{words.methodQuality}</p>
        <p className={look.text}>
          {words.check}: {impact.sampleMethod}
        </p>
        <p className={look.text}>{words.methodSmall}</p>
      </Part>
    </Page>
  );
}

function Figures({
  rows,
  nameOf,
  teamName,
}: {
  readonly rows: readonly ImpactRow[];
  readonly nameOf: (id: string) => string;
  readonly teamName: (team: string) => string;
}): ReactElement {
  const look = usePageLook();
  const all = sumOf(rows);
  // A second row of bars only where there is something to show.
  const uses = all.onDevice === 0 ? [words.jobs] : [words.byService, words.onDevice];
  const usesOf = (sums: Sums): readonly number[] => (all.onDevice === 0 ? [sums.jobs] : [sums.jobs, sums.onDevice]);
  const months = sumsBy(rows, 'month');
  const teams = sumsBy(rows, 'team');
  const letters = sumsBy(rows, 'template');
  const columns = [words.month, words.team, words.letter, ...figureNames];
  const lines = rows.map((row) => [monthOf(row.month), teamName(row.team), nameOf(row.template), ...figuresOf(sumOf([row]))]);
  return (
    <>
      <dl className={look.figures}>
        <Figure name={words.jobs} value={figure(all.jobs)} />
        {all.onDevice > 0 && <Figure name={words.timesOnDevice} value={figure(all.onDevice)} />}
        <Figure name={words.putInCount} value={figure(all.inserted + all.edited)} note={`${words.thrownAway}: ${figure(all.discarded)}`} />
        <Figure name={words.minutesTold} value={figure(all.minutesTold)} note={words.toldBy(all.told, all.jobs)} />
        <Figure name={words.minutesEstimated} value={figure(all.minutesEstimated)} />
        <Figure name={words.editShare} value={all.editShare === undefined ? words.notKnown : percent(all.editShare)} />
        <Figure
          name={words.warnings}
          value={figure(all.warningsOverridden)}
          note={words.warningsOf(all.warningsOverridden, all.warningsShown)}
        />
        <Figure
          name={words.quality}
          value={all.quality === undefined ? words.notKnown : figure(all.quality)}
          note={words.qualityFrom(all.qualityAnswers)}
        />
      </dl>
      <BarChart
        title={words.byMonth}
        rowName={words.month}
        series={uses}
        rows={months.map(({ name, sums }) => ({ name: monthOf(name), values: usesOf(sums) }))}
        most={24}
      />
      <BarChart
        title={words.minutesByMonth}
        rowName={words.month}
        series={[words.told, words.estimated]}
        rows={months.map(({ name, sums }) => ({ name: monthOf(name), values: [sums.minutesTold, sums.minutesEstimated] }))}
        most={24}
      />
      {teams.length > 1 && (
        <BarChart
          title={words.byTeam}
          rowName={words.team}
          series={uses}
          rows={teams.map(({ name, sums }) => ({ name: teamName(name), values: usesOf(sums) }))}
        />
      )}
      <BarChart
        title={words.byLetter}
        rowName={words.letter}
        series={uses}
        rows={letters.map(({ name, sums }) => ({ name: nameOf(name), values: usesOf(sums) }))}
      />
      <Part title={words.everyFigure}>
        <DataTable
          caption={words.everyFigure}
          quiet
          columns={columns.map((name, at) => ({ name, number: at > 2 }))}
          rows={lines.map((line) => ({
            key: line.slice(0, 3).join(' '),
            cells: line.map((value) => (typeof value === 'number' ? figure(value) : value)),
          }))}
        />
        <div className={look.buttons}>
          <Button
            appearance="outline"
            className={look.button}
            onClick={() => saveFile('fair-copy-impact.csv', csvOf([columns, ...lines]), 'text/csv;charset=utf-8')}
          >
            {words.download}
          </Button>
        </div>
      </Part>
    </>
  );
}

const figureNames = [
  words.jobs,
  words.timesOnDevice,
  words.putInCount,
  words.edited,
  words.thrownAway,
  words.minutesTold,
  words.minutesEstimated,
  words.editShare,
  words.warnings,
  words.quality,
] as const;

function figuresOf(sums: Sums): readonly (string | number)[] {
  return [
    sums.jobs,
    sums.onDevice,
    sums.inserted + sums.edited,
    sums.edited,
    sums.discarded,
    sums.minutesTold,
    sums.minutesEstimated,
    sums.editShare === undefined ? words.notKnown : percent(sums.editShare),
    sums.warningsOverridden,
    sums.quality ?? words.notKnown,
  ];
}

function Figure({ name, value, note }: { readonly name: string; readonly value: string; readonly note?: string }): ReactElement {
  const look = usePageLook();
  return (
    <div className={look.figure}>
      <dt className={look.grey}>{name}</dt>
      <dd className={look.figureNumber}>
        {value}
        {note !== undefined && <span className={mergeClasses(look.grey, look.figureNote)}>{note}</span>}
      </dd>
    </div>
  );
}
