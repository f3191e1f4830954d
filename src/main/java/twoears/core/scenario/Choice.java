package twoears.core.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A reply that guided play offers.
 *
 * @param id unlike the others of its step
 */
public record Choice(String id, String text) {
    /** Choices that were given no ids, named by their place from 1. */
    public static List<Choice> numbered(List<String> texts) {
        var choices = new ArrayList<Choice>();
        for (String text : texts) {
            choices.add(new Choice(madeId(choices.size() + 1), text));
        }
        return choices;
    }

    /** What a choice without an id is called. */
    public static String madeId(int number) {
        return "choice-" + number;
    }
}
