/** How far the story goes back. */
export const STORY_DAYS = 70;
