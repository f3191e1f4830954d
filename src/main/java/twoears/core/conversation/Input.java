package twoears.core.conversation;

import twoears.core.conversation.Event.Question;

/** What a trainee asks for; a conversation decides whether and how it happens. */
public sealed interface Input {
    record SendReply(String text) implements Input {}

    /** @param number of the choice at the present step, from 0 */
    record PickChoice(int number) implements Input {}

    record LookUp(String fact) implements Input {}

    record AskColleague(String type) implements Input {}

    /** @param turn to reply to again, from 1 */
    record Rewind(int turn) implements Input {}

    record Leave() implements Input {}

    record Return() implements Input {}

    record Answer(Question question, String text) implements Input {}

    record CloseCase() implements Input {}
}
