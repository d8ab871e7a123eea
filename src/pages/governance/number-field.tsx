import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { words } from '../strings';

/** Bounds of the policy's numbers, as the gateway holds to them. */
export const bounds = {
  characters: [0, 200_000],
  jobsAnHour: [0, 100_000],
  tokensAMonth: [0, 1_000_000_000_000],
  keepAuditDays: [30, 3660],
  qualityCheckOneIn: [0, 10_000],
} as const;
type Bounds = readonly [least: number, most: number];

/** True for a whole number within bounds; for none at all where that may be. */
export function isWithin(value: number | undefined, [least, most]: Bounds): boolean {
  return value === undefined || (Number.isInteger(value) && value >= least && value <= most);
}

/** A whole number within bounds. What is typed stays as it is typed, and what will not do is given on as NaN. */
export function NumberField({
  label,
  hint,
  value,
  within,
  may,
  change,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly within: Bounds;
  readonly may: boolean;
  readonly change: (value: number) => void;
}): ReactElement {
  return (
    <TypedNumber
      label={label}
      within={within}
      may={may}
      value={value}
      change={(typed) => change(typed ?? Number.NaN)}
      {...(hint && { hint })}
    />
  );
}

/** The same, and may be left empty. */
export function OptionalNumberField(props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly within: Bounds;
  readonly may: boolean;
  readonly change: (value: number | undefined) => void;
}): ReactElement {
  return <TypedNumber {...props} optional />;
}

function TypedNumber({
  label,
  hint,
  value,
  within,
  may,
  optional = false,
  change,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  readonly within: Bounds;
  readonly may: boolean;
  readonly optional?: boolean;
  readonly change: (value: number | undefined) => void;
}): ReactElement {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const read = (text: string): number | undefined => {
    if (text === '' && optional) return undefined;
    return /^\d{1,13}$/.test(text) ? Number(text) : Number.NaN;
  };
  const wrong = !isWithin(read(typed), within);
  return (
    <Field label={label} {...(hint && { hint })} {...(wrong ? { validationMessage: words.policyNumber(within[0], within[1]) } : {})}>
      <Input
        inputMode="numeric"
        value={typed}
        readOnly={!may}
        onChange={(_, data) => {
          setTyped(data.value);
          change(read(data.value.trim()));
        }}
      />
    </Field>
  );
}
