/** Replies that people have rated: read from files, rated at the terminal, and held beside the rubric. */
@NullMarked
package twoears.command.calibrating;

import org.jspecify.annotations.NullMarked;
