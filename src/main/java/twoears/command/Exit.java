package twoears.command;

/** Exit codes, the same for every command. */
final class Exit {
    static final int DONE = 0;

    /** The work was done and found something wrong with what it was given. */
    static final int PROBLEMS = 1;

    static final int WRONG_USAGE = 2;

    /** Something could not be read or written. */
    static final int NOT_READ_OR_WRITTEN = 3;

    private Exit() {}
}
