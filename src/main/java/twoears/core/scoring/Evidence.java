package twoears.core.scoring;

import twoears.core.language.Span;
import twoears.core.scenario.Dimension;

/**
 * What one signal did to one dimension.
 *
 * @param signal the name, which is also the rule's; its title, why and what to try stand in the scoring words
 * @param points what it earned (above 0) or lost (below 0) on the dimension's scale of 100, rounded to a tenth
 * @param span the words that earned or lost it, in UTF-16 code units of the reply; empty where it is about the whole
 * @param detail what is particular, such as both sides of a contradiction; empty where there is nothing
 */
public record Evidence(String signal, Dimension dimension, double points, Span span, String detail) {
    public boolean isGain() {
        return points > 0;
    }

    public String quote(String reply) {
        return span.of(reply);
    }
}
