/**
 * A page for each code that a check can find: what it means, an example, and the example mended. Pages are texts among
 * the resources, written for trainers. Knows nothing of YAML, of files on disk or of the command line.
 */
@NullMarked
package twoears.authoring.explaining;

import org.jspecify.annotations.NullMarked;
