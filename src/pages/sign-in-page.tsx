import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { toProblem, type Problem } from '../core/problem';
import type { OfficerRole } from '../core/service/officer-role';
import { usePageLook } from './page-look';
import { Page } from './parts/page';
import { ProblemNotice } from './parts/problem-notice';
import type { PageSignIn } from './sign-in';
import { words } from './strings';

const choices = [
  'champion',
  'legal-approver',
  'information-governance',
  'auditor',
  'administrator',
] as const satisfies readonly OfficerRole[];

/** Signing in: one button for the council's directory; in a preview, a form that is believed. */
export function SignInPage({ signIn, done }: { readonly signIn: PageSignIn; readonly done: () => void }): ReactElement {
  return signIn.kind === 'entra' ? <DirectorySignIn signIn={signIn} /> : <PreviewSignIn signIn={signIn} done={done} />;
}

function DirectorySignIn({ signIn }: { readonly signIn: PageSignIn }): ReactElement {
  const look = usePageLook();
  const [problem, setProblem] = useState<Problem>();
  const begin = (): void => {
    signIn.begin().catch((thrown: unknown) => setProblem(toProblem(thrown, 'no-answer')));
  };
  return (
    <Page title={words.signInTitle} line={words.signInLine}>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <div className={look.buttons}>
        <Button appearance="primary" className={look.button} onClick={begin}>
          {words.signInButton}
        </Button>
      </div>
    </Page>
  );
}

function PreviewSignIn({ signIn, done }: { readonly signIn: PageSignIn; readonly done: () => void }): ReactElement {
  const look = usePageLook();
  const [id, setId] = useState('');
  const [team, setTeam] = useState('');
  const [roles, setRoles] = useState<readonly OfficerRole[]>([]);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!/^[a-z0-9-]{1,40}$/.test(id)) {
      setWrong(true);
      return;
    }
    signIn.say?.({ id, team, roles: ['officer', ...roles] });
    done();
  };
  return (
    <Page title={words.previewTitle} line={words.previewLine}>
      <form className={look.form} onSubmit={submit} noValidate>
        <Field label={words.previewId} hint={words.previewIdHint} required {...(wrong ? { validationMessage: words.previewIdHint } : {})}>
          <Input value={id} autoComplete="off" onChange={(_, { value }) => setId(value.toLowerCase())} />
        </Field>
        <Field label={words.previewTeam}>
          <Input value={team} autoComplete="off" onChange={(_, { value }) => setTeam(value.toLowerCase().replace(/[^a-z0-9-]/g, '-'))} />
        </Field>
        {/* Not in a Field: it gives every box within it one and the same id, so that each label would tick the first. */}
        <div role="group" aria-labelledby="preview-roles">
          <p id="preview-roles" className={look.text}>
            {words.previewRoles}
          </p>
          {choices.map((role) => (
            <div key={role}>
              <Checkbox
                label={words.roles[role]}
                checked={roles.includes(role)}
                onChange={(_, { checked }) => setRoles(checked === true ? [...roles, role] : roles.filter((one) => one !== role))}
              />
            </div>
          ))}
        </div>
        <div className={look.buttons}>
          <Button appearance="primary" type="submit" className={look.button}>
            {words.previewGo}
          </Button>
        </div>
      </form>
    </Page>
  );
}
