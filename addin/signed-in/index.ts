import { handBackSignIn } from '../../src/hosts/sign-in/sign-in-window';

handBackSignIn();
