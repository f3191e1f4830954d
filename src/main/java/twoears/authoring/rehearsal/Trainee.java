package twoears.authoring.rehearsal;

import java.util.Locale;

/** A kind of trainee who stands in for people. */
public enum Trainee {
    /** Asks everybody, reads every fact, and answers as the strong examples do. */
    STRONG,
    /** Some days good and some days bad: examples and choices as they come, some facts read. */
    MIDDLING,
    /** Answers as the weak examples do. */
    POOR,
    /** Sends next to nothing. */
    SILENT,
    /** Piles up fine phrases, and every word that the scenario listens for. */
    STUFFED,
    /** Is rude. */
    HOSTILE;

    /** The name that programs read, and part of the key of its words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this one says the same every time. */
    boolean isSteady() {
        return this == STRONG || this == POOR;
    }

    /** Whether this one should not be able to win a customer over. */
    boolean shouldNotWin() {
        return this == POOR || this == SILENT || this == HOSTILE;
    }
}
