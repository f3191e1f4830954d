package twoears.core.scoring;

import twoears.core.language.Span;

/**
 * One signal's part in a dimension's sum, before it shrinks.
 *
 * @param given what the rubric gives for it, at the strength it has
 * @param before how many of its kind came before it in this reply: each halves it
 * @param again in how many earlier replies the same words stood, three at most
 * @param about what is particular about it; a figure where the rubric measures
 * @param tone whether it is one of the small fitted weights
 * @param phrased whether phrases of the lexicon show it
 */
public record Addend(String signal, double given, int before, int again, Span span, String about, boolean tone, boolean phrased) {
    /** What is left of a good phrase for each earlier reply it was used in. */
    public static final double AGAIN = 0.4;

    /** Points: what is given, faded, to a hundredth. */
    public double raw() {
        return before == 0 && again == 0 ? given : Figures.hundredths(given / (1 << before) * (again == 0 ? 1 : StrictMath.pow(AGAIN, again)));
    }

    /** Whether phrases show that it was done or said, beyond the tone of single words. */
    boolean isAct() {
        return phrased && !tone;
    }

    public boolean isGain() {
        return given > 0;
    }
}
