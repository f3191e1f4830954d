/**
 * What is kept on this machine: attempts with their events in SQLite, the trainee's settings, and a snapshot of what the
 * first screen shows. Knows the core; not the screens, the scenario files or the command line.
 */
@NullMarked
package twoears.store;

import org.jspecify.annotations.NullMarked;
