import { address } from './address';
import { addressLines } from './address-lines';
import { bankAccount } from './bank-account';
import { card } from './card';
import { dateOfBirth } from './date-of-birth';
import { drivingLicence } from './driving-licence';
import { email } from './email';
import { fileName } from './file-name';
import { iban } from './iban';
import { ipAddress } from './ip-address';
import { neighbourDoor } from './neighbour-door';
import { nhsNumber } from './nhs-number';
import { nino } from './nino';
import { oddHome } from './odd-home';
import { organisation } from './organisation';
import { passport } from './passport';
import { phone } from './phone';
import { place } from './place';
import { postalBlock } from './postal-block';
import { postcode } from './postcode';
import { profileLink } from './profile-link';
import type { Recogniser } from './recogniser';
import { caseReference, councilTaxReference, labelledNumber, penaltyCharge, rentReference } from './reference';
import { upn } from './upn';
import { uprn } from './uprn';
import { utr } from './utr';
import { vatNumber } from './vat-number';
import { vehicle } from './vehicle';

/** Every recogniser, surest first: where two find the same words, the earlier one names them. */
export const recognisers: readonly Recogniser[] = [
  email,
  profileLink,
  fileName,
  iban,
  card,
  nino,
  drivingLicence,
  upn,
  uprn,
  dateOfBirth,
  passport,
  councilTaxReference,
  rentReference,
  penaltyCharge,
  bankAccount,
  nhsNumber,
  phone,
  utr,
  addressLines,
  oddHome,
  address,
  postalBlock,
  neighbourDoor,
  postcode,
  vehicle,
  caseReference,
  ipAddress,
  vatNumber,
  labelledNumber,
  organisation,
  place,
];
