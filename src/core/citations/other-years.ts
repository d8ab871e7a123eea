import { titleKey } from './register';

/**
 * Acts that share their title with one in the council's list and are of another year: a citation of them is no slip of the year. From the chronological
 * tables of legislation.gov.uk; titles that councils may meet, not every one.
 */
const acts: readonly (readonly [string, string])[] = [
  ['Housing Act', '1930 1935 1936 1949 1952 1957 1959 1961 1964 1969 1974 1980'],
  ['Children Act', '1908 1948 1958 1972 1975'],
  ['Local Government Act', '1858 1888 1894 1929 1933 1948 1958 1966 1985 1987 1988 1992 2003 2010'],
  ['Education Act', '1902 1918 1921 1944 1946 1959 1962 1964 1967 1968 1973 1975 1976 1979 1980 1981 1993 1994 1997 2002 2005 2011'],
  ['Equality Act', '2006'],
  ['Environment Act', '1995'],
  ['Mental Health Act', '1959 2007'],
  ['Data Protection Act', '1984'],
  ['Landlord and Tenant Act', '1709 1730 1927 1954 1962 1987 1988'],
  ['Town and Country Planning Act', '1932 1944 1947 1954 1959 1962 1963 1968 1971 1984'],
  ['Highways Act', '1835 1864 1959 1971'],
  ['Welfare Reform Act', '2007 2009'],
  ['Licensing Act', '1872 1902 1921 1953 1961 1964 1988'],
  ['Gaming Act', '1845 1968'],
  ['Insolvency Act', '1976 1985 1994 2000'],
  ['Limitation Act', '1623 1939 1963 1975'],
  ['Employment Relations Act', '2004'],
  ['Local Government Finance Act', '1982 1987'],
  ['Road Traffic Regulation Act', '1960 1967'],
];
const years = new Map(acts.map(([title, list]) => [titleKey(title), new Set(list.split(' ').map(Number))]));

/** Takes a title and a year; true when there is an Act of that name and year beside the one in the list. */
export function isAnotherAct(title: string, year: number): boolean {
  return years.get(titleKey(title))?.has(year) === true;
}
