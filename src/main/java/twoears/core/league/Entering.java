package twoears.core.league;

/** What playing a cup needs beside scenarios and attempts. Everything is opened when first asked for. */
public interface Entering {
    Cups cups();

    /** @throws twoears.core.conversation.Attempts.NotKept when what is kept can't be opened */
    Results results();

    /** Public half of the key that signs here. */
    String key();

    /**
     * Enters what somebody has finished and what is not entered yet, and shares it where a team shares. What can't be shared
     * now is shared the next time.
     *
     * @return whether all of it is where it belongs
     * @throws twoears.core.conversation.Attempts.NotKept when it can't be kept here
     */
    boolean enter(String person);
}
