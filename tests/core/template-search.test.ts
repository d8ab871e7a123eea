import { templateSearch } from '../../src/core/template-search';
import { compileTemplates } from '../../src/gateway/template-folder';
import { outOfLine, repeated } from '../growth';

const templates = compileTemplates('templates');
const search = templateSearch(templates);

describe('searching for a letter', () => {
  it.each([
    ['boyfriend moved out benefit', 'ben-01'],
    ['my wife left and her housing benefit', 'ben-01'],
    ['mould in flat', 'hsg-03'],
    ['bin not collected', 'hwy-06'],
    ['noisy neighbour dog barking', 'lic-04'],
    ['subject access request', 'foi-04'],
    ['licence for taxi', 'lic-03'],
    ['boiler still broken', 'hsg-04'],
    ['stairlift', 'ot-02'],
    ['make it warmer', 'improve-warmer'],
    ['blue badge', 'csa-04'],
    ['HSG-04', 'hsg-04'],
  ])('“%s” finds %s among the first three', (typed, id) => {
    expect(
      search(typed)
        .slice(0, 3)
        .map((template) => template.id),
    ).toContain(id);
  });

  it('forgives a slip of the keyboard and takes the beginning of a word', () => {
    expect(search('houseing benifit')[0]?.id).toBe('ben-01');
    expect(search('rent arears')[0]?.id).toBe('hsg-01');
    expect(search('overpaym').map(({ id }) => id)).toContain('ben-02');
  });

  it('finds every template by its own title', () => {
    const missed = templates.filter((template) => !search(template.title, 3).includes(template)).map(({ id }) => id);
    expect(missed).toEqual([]);
  });

  it('gives nothing for nothing, for words of no topic, and for what nobody writes about', () => {
    for (const typed of ['', '   ', 'the and of', 'xylophone quarks', '🙂']) expect(search(typed)).toEqual([]);
  });

  it('stays quick on a hostile search', () => {
    for (const piece of ['zzzzzzzzzz ', 'a']) expect(outOfLine((length) => search(repeated(piece, length)), 400_000)).toBeUndefined();
  });
});
