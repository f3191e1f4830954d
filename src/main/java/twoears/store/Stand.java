package twoears.store;

import twoears.core.conversation.Event.Guidance;

/**
 * One board of a cup.
 *
 * @param board its number in the database
 */
record Stand(long board, Guidance bracket, boolean isFrozen) {
    String bracketName() {
        return EventWriter.name(bracket);
    }

    int frozen() {
        return isFrozen ? 1 : 0;
    }
}
