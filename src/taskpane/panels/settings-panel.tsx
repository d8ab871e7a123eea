import { Field, Radio, RadioGroup, Select, Slider, Switch } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { RoleOptions } from '../role-options';
import { spacings, textSizes, themes, typefaces, type Settings } from '../settings';
import { speaksOf, words } from '../strings';
import { WithHint } from './result-panel';

export interface SettingsPanelProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly reset: () => void;
  readonly hasService: boolean;
  /** Who is signed in, and the officer's own work. */
  readonly account?: ReactNode;
}

/** (23) Saved at once, with a live sample; one press puts all of it back. */
export function SettingsPanel({ settings, change, reset, hasService, account }: SettingsPanelProps): ReactElement {
  const look = useLook();
  const size = words.textSize(words.textSizeNames[settings.textSize - 1] ?? '');
  return (
    <Frame title={words.settings}>
      <Field label={words.role}>
        <Select value={settings.role} onChange={(_event, { value }) => change({ role: value })}>
          <RoleOptions />
        </Select>
      </Field>
      <Section title={words.howItLooks}>
        <p className={look.paper} style={{ margin: 0 }}>
          {words.sample}
        </p>
        <div className={look.gapped}>
          <Field label={size}>
            <Slider
              min={1}
              max={5}
              step={1}
              value={settings.textSize}
              aria-valuetext={size}
              onChange={(_event, { value }) => change({ textSize: textSizes.find((one) => one === value) ?? 2 })}
            />
          </Field>
          <Field label={words.spacing}>
            <RadioGroup
              layout="horizontal"
              value={settings.spacing}
              onChange={(_event, { value }) => change({ spacing: spacings.find((one) => one === value) ?? 'normal' })}
            >
              {spacings.map((one) => (
                <Radio key={one} value={one} label={words.spacingNames[one]} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={words.typeface} {...(settings.typeface === 'office' ? {} : { hint: words.typefaceHint })}>
            <Select
              value={settings.typeface}
              onChange={(_event, { value }) => change({ typeface: typefaces.find((one) => one === value) ?? 'office' })}
            >
              {typefaces.map((one) => (
                <option key={one} value={one}>
                  {words.typefaceName(one)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.theme}>
            <Select
              value={settings.theme}
              onChange={(_event, { value }) => change({ theme: themes.find((one) => one === value) ?? 'office' })}
            >
              {themes.map((one) => (
                <option key={one} value={one}>
                  {words.themeName(one)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </Section>
      <Section title={words.listening}>
        <Switch
          checked={settings.readAloud}
          label={words.readAloudButtons}
          labelPosition="before"
          style={{ justifyContent: 'space-between' }}
          onChange={(_event, { checked }) => change({ readAloud: checked })}
        />
      </Section>
      {speaksOf() === 'message' && (
        <Section title={words.asYouWrite}>
          <Switch
            checked={settings.asYouWrite}
            label={words.asYouWriteSetting}
            labelPosition="before"
            style={{ justifyContent: 'space-between' }}
            onChange={(_event, { checked }) => change({ asYouWrite: checked })}
          />
        </Section>
      )}
      <Section title={words.whereWork}>
        {hasService ? (
          <RadioGroup
            value={settings.place}
            aria-label={words.whereWork}
            onChange={(_event, { value }) => change({ place: value === 'device' ? 'device' : 'service' })}
          >
            <Radio value="device" label={<WithHint text={words.placeDevice} hint={words.placeDeviceHint} />} />
            <Radio value="service" label={<WithHint text={words.placeService} hint={words.placeServiceHint} />} />
          </RadioGroup>
        ) : (
          <p className={look.text}>{words.placeServiceNone}</p>
        )}
      </Section>
      {account}
      <div className={look.links}>
        <TextLink label={words.resetSettings} press={reset} />
      </div>
    </Frame>
  );
}
