/**
 * Attempts and boards on paper: what a person, a team, a cup or a trainer's group can learn from them, as a page, as a table for
 * a spreadsheet, or as statements for a learning system. Knows core and nothing else of ours: not where attempts are kept, nor
 * where a report is written to.
 */
@NullMarked
package twoears.report;

import org.jspecify.annotations.NullMarked;
