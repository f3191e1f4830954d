/**
 * Attempts as statements for a learning system (Experience API 1.0.3). Knows that specification's rules; not how statements are
 * sent.
 */
@NullMarked
package twoears.report.xapi;

import org.jspecify.annotations.NullMarked;
