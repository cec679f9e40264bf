import type { Finding, Rule } from './source-tree';

/** What sentences of the product count. */
const NOUNS =
  'accounts|awards|cards|days|deeds|entries|files|hours|members|minutes|months|neighbours|people|' +
  'persons|points|proxies|records|residents|rows|scans|seconds|sessions|tables|things|times|' +
  'tries|votes|weeks|years';
const COUNTED = new RegExp(`(?<![–-])\\{[^{}|]+\\} (?:(?:more|base|working) )?(?:${NOUNS})\\b`);

const SENTENCES = /^(core|contract|server)\/src\/.*\.ts$/;
/** What operators read in a terminal may say "1 entries". */
const NOT_SHOWN = /\.(test|queries)\.ts$|\/(demo|testing|cli|transparency)\/|check-books/;

/** "1 points": a count in an English sentence goes through `plural` or `{n point|points}`. */
export const plurals: Rule = {
  name: 'plurals',
  find(tree) {
    return tree.files
      .filter(({ path }) => SENTENCES.test(path) && !NOT_SHOWN.test(path))
      .flatMap(({ path, lines }) =>
        lines.flatMap((text, index): Finding[] =>
          COUNTED.test(text)
            ? [{ path, line: index + 1, says: 'reads wrongly for 1: use plural or {n one|many}' }]
            : [],
        ),
      );
  },
};
