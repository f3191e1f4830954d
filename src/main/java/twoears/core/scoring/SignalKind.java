package twoears.core.scoring;

/**
 * All signals of one name. What the readers ask about a signal, whether it is an act, whether it is kind, is a bit here, so
 * that no names are compared while a reply is read.
 *
 * @param groups the bits of the groups that it is in
 */
record SignalKind(String name, int groups) {
    boolean isIn(SignalGroup group) {
        return (groups & group.bit) != 0;
    }
}
