/**
 * A page as what stands on it, and the ways to write it down: HTML that needs no network and no script, and Markdown. Knows how
 * to keep a stranger's text from becoming markup; not what a report is about.
 */
@NullMarked
package twoears.report.page;

import org.jspecify.annotations.NullMarked;
