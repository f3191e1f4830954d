package twoears.authoring.diagnosis;

/** How much a finding matters, worst first. */
public enum Severity {
    /** The scenario cannot be played as it is written. */
    ERROR,
    /** It can be played, but something in it is surely not as meant. */
    WARNING,
    /** It could be better. */
    NOTE
}
