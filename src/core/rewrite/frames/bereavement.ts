/** Bereavement: never "the deceased", never forms first. The person's name is the officer's to give. */
export const bereavementFrames = `
  * we have been informed|notified|advised|told that your <kin> has|have <adv>? died => we are so sorry to hear that your $1 has died
  * we have been informed|notified|advised|told that your <kin> has|have <adv>? passed away => we are so sorry to hear that your $1 has died
  * i have been informed|notified|advised|told that your <kin> has|have <adv>? died => I am so sorry to hear that your $1 has died
  * we have been informed|notified|advised|told that your <kin> died => we are so sorry to hear that your $1 died
  * the deceased's estate => their estate
  * the deceased's => their
  * the deceased tenant => the person who has died
  * the deceased customer => the person who has died
  * the late tenant => the person who has died
  * the deceased => the person who has died
  * following the death of => after the death of
  * we have been notified of the death of => we are sorry to hear of the death of
  * we have been informed of the death of => we are sorry to hear of the death of
  * i have been notified of the death of => I am sorry to hear of the death of
  * notification of death => news that someone has died
  * please accept our condolences => we are so sorry for your loss
  * please accept my condolences => I am so sorry for your loss
  * passed away => died
  * passed on => died
`;
