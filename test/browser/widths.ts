/** How wide the windows are that the pages are looked at in, px. */
export const desk = 1440;
export const phone = 390;
