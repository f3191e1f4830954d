/**
 * Reports as tables for a spreadsheet: RFC 4180, in UTF-8, with a line of heads that stay the same in every language. Knows how
 * to keep a stranger's text from becoming a formula.
 */
@NullMarked
package twoears.report.csv;

import org.jspecify.annotations.NullMarked;
