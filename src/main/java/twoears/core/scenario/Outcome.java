package twoears.core.scenario;

/** How a conversation ended for the customer, from worst to best. */
public enum Outcome {
    /** The customer left, angry or given up. */
    LOST,
    /** Calmer than before, the problem still open. */
    CALMED,
    /** The problem is solved or safely on its way. */
    RESOLVED,
    /** Solved, and the customer will tell others how well it went. */
    FAN
}
