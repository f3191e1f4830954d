package twoears.authoring.format;

import twoears.authoring.diagnosis.Place;

/**
 * A case of a cup that does not say which version of its scenario counts.
 *
 * @param name as it is written
 * @param at where its name begins, and {@code end} the place right after it
 * @param isAlone a name that stands alone, where keys could stand
 * @param isFlow written between curly brackets; for one that stands alone without meaning
 * @param column of the key {@code scenario}; for one that stands alone without meaning
 * @param hash of the version that is here
 */
public record Unversioned(String name, Place at, Place end, boolean isAlone, boolean isFlow, int column, String hash) {}
