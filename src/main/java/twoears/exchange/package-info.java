/**
 * Results as files: one signed file an attempt or a remark, written for others and read from others, who are trusted in
 * nothing: what a file says is verified in {@code core.league} before it is kept. Also the folder that a team shares. Knows the core only;
 * not where results are kept, nor who asks.
 */
@NullMarked
package twoears.exchange;

import org.jspecify.annotations.NullMarked;
