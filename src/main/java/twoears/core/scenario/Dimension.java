package twoears.core.scenario;

/** What a reply is judged on. */
public enum Dimension {
    EMPATHY,
    CLARITY,
    HONESTY,
    /** The handling of difficult customers; not applicable while a customer is calm and friendly. */
    HANDLING
}
