package twoears.core.scoring;

import java.util.Set;

/** Signals that the readers treat alike. */
enum SignalGroup {
    /** Shown by phrases of the lexicon. */
    PHRASED,
    /** What a reply does; the lexicon says which. */
    ACT,
    /** A matter of tone that is not meant where the same words are an act; the lexicon says which. */
    YIELDS,
    /** Somebody has listened. */
    LISTENS("names-feeling", "shows-understanding", "restates", "normalises", "apology", "ownership", "owns-fault", "sympathy", "uses-name"),
    BLUNT("blunt-question", "blunt-why", "closed-question"),
    /** Acts that a stock formula only imitates. */
    CANNABLE("names-feeling", "shows-understanding", "restates", "normalises", "apology", "sympathy", "thanks", "agrees", "supports",
            "warm-words", "about-you", "reassurance"),
    CANNED("false-empathy", "misreads-feeling"),
    /** Words of feeling, which a letter to anybody may have too. */
    FELT("names-feeling"),
    SORRY("apology", "sympathy", "shows-understanding", "normalises"),
    /** Beside one of these a word of feeling is meant: it goes with the fault or with credit. */
    MEANT("owns-fault", "affirms"),
    /** A sentence with one of these answers nothing. */
    NO_ANSWER("blame", "dismissal", "hostility", "policy-hiding", "calm-down", "defensive", "cold-handover", "agentless", "vague-time",
            "asks-again"),
    EVASIVE("evasive"),
    /** A reply with one of these need not answer. */
    EXCUSED("admits-unknown", "honest-limit"),
    /** The customer's own words beside one of these are taken up for another end. */
    SPOILS("blame", "dismissal", "hostility", "policy-hiding", "calm-down", "defensive", "cold-handover", "agentless", "vague-time",
            "false-empathy", "conditional-apology", "but-cancels", "advises", "please-command", "orders-about", "jargon", "overpromise",
            "fake-urgency", "echo"),
    KIND("apology", "names-feeling", "shows-understanding", "reassurance", "supports", "thanks", "sympathy", "owns-fault",
            "checks-understanding", "gives-options", "offers-escalation", "false-empathy", "anything-else", "agrees", "praise"),
    APOLOGY("apology"),
    WARM("names-feeling", "shows-understanding", "sympathy", "reassurance", "supports", "apology", "praise", "thanks"),
    SUBSTANCE("states-fact", "answers", "commitment", "gives-steps", "numbered-steps", "explains-reason", "honest-limit"),
    COMMITMENT("commitment"),
    /** What handling is judged by on a calm case too: someone is passed on, or told no. */
    HANDLES("handover-warm", "cold-handover", "refuses-flat", "refuses-with-way", "boundary", "offers-escalation", "deflects-escalation"),
    CLOSES("anything-else", "ends-contact"),
    /** Says that something was done: all whose names begin with {@code reports-}. */
    REPORTS;

    final Set<String> names;
    final int bit = 1 << ordinal();

    SignalGroup(String... names) {
        this.names = Set.of(names);
    }
}
