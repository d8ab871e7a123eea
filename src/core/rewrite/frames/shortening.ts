/** What can go when the letter is to be short. */
export const shorteningFrames = `
  * i am writing to let you know that => 
  * we are writing to let you know that => 
  * i am writing to tell you that => 
  * we are writing to tell you that => 
  * i would like to take this opportunity to => I want to
  * we would like to take this opportunity to => we want to
  * as you may know , => 
  * in order to => to
  * a large number of => many
  * at this moment in time => now
  * it goes without saying that => 
  * needless to say , => 
  * last but not least , => 
  * for your information , => 
`;
