package twoears.core.scenario;

/** How the customer and the agent talk; it sets the length a reply should have. */
public enum Channel {
    /** Short turns: a reply of 15 to 80 words reads well. */
    CHAT(15, 80),
    /** One full answer: 50 to 220 words. */
    EMAIL(50, 220),
    /** Spoken aloud: 10 to 70 words before the other must be let in. */
    PHONE(10, 70);

    private final int fewestWords;
    private final int mostWords;

    Channel(int fewestWords, int mostWords) {
        this.fewestWords = fewestWords;
        this.mostWords = mostWords;
    }

    /** Words below which a reply is short for this channel (our judgement). */
    public int fewestWords() {
        return fewestWords;
    }

    /** Words above which a reply is long for this channel (our judgement). */
    public int mostWords() {
        return mostWords;
    }
}
