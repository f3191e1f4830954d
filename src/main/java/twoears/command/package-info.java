/**
 * The command line: arguments to work to exit code. Knows all rooms; no room knows it. The way into the lobby goes around
 * it, since the parser of arguments costs more than a first frame may.
 */
@NullMarked
package twoears.command;

import org.jspecify.annotations.NullMarked;
