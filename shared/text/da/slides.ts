export const slides = {};
