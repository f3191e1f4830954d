/**
 * Puts into a trainer's file what it lacks, as text at its place: comments, order and layout stay. Knows where parts of a
 * file stand, and nothing of files themselves.
 */
@NullMarked
package twoears.authoring.mending;

import org.jspecify.annotations.NullMarked;
