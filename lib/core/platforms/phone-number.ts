/** A telephone number as rows write it: whole and with its country's code, which never begins with a 0. */

const DRESS = '[ +().-]*';

export const PHONE_NUMBER = `${DRESS}(?:0${DRESS}0${DRESS})?[1-9]${DRESS}(?:[0-9]${DRESS}){5,14}`;

/** What makes no difference in it. The `(0)` is dialled at home only, and no link has it. */
export const NUMBER_DRESS: readonly string[] = ['(0)', '+', ' ', '-', '(', ')', '.'];
