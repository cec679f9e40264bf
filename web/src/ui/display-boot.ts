/** First import of every entry: sizes and language stand on <html> before anything is drawn. */
import { readDisplaySettings, showDisplay } from './display-settings';

showDisplay(document.documentElement, readDisplaySettings());
