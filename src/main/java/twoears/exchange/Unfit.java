package twoears.exchange;

/** What was read is not what it should be. Thrown within this package only, where it becomes a {@link Fault} with its place. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    static final String DOUBT = "doubt";

    private final String kind;
    private final transient Object[] details;

    /** @param kind key of the sentence in the exchange's words */
    Unfit(String kind, Object... details) {
        super(kind, null, false, false);
        this.kind = kind;
        this.details = details;
    }

    /** Whether it is about what was played, and names the turn or the line itself. */
    boolean isDoubt() {
        return kind.equals(DOUBT);
    }

    Fault at(int line) {
        return new Fault(kind, line, details);
    }
}
