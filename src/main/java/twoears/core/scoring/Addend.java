package twoears.core.scoring;

import twoears.core.language.Span;
import twoears.core.scoring.Rubric.When;

/**
 * One signal's part in a dimension's sum, before it shrinks.
 *
 * @param given what the rubric gives for it, at the strength it has
 * @param before how many of its kind came before it in this reply: each halves it
 * @param again in how many earlier replies the same words stood, three at most
 * @param when the opportunity that the rubric names
 * @param phrased whether phrases of the lexicon show it
 */
record Addend(String signal, double given, int before, int again, When when, Span span, String about, boolean tone, boolean phrased) {
    /** What is left of a good phrase for each earlier reply it was used in. */
    static final double AGAIN = 0.4;

    /** Points: what is given, faded. */
    double raw() {
        return given / (1 << before) * StrictMath.pow(AGAIN, again);
    }

    boolean isGain() {
        return given > 0;
    }
}
