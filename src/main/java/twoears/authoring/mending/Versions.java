package twoears.authoring.mending;

import java.util.List;
import twoears.authoring.format.Unversioned;

/** Writes down which version of each scenario counts in a cup. */
public final class Versions {
    private Versions() {}

    /**
     * @param text as it stands in the file, whatever ends its lines, without a byte order mark
     * @param cases those of that text that name no version
     */
    public static String written(String text, List<Unversioned> cases) {
        var insertions = new Insertions(text);
        for (Unversioned one : cases) {
            String hash = "hash: " + one.hash();
            if (one.isAlone()) {
                insertions.put(one.at().line(), one.at().column(), "{scenario: ");
                insertions.put(one.end().line(), one.end().column(), ", " + hash + "}");
            } else {
                String before = one.isFlow() ? ", " : insertions.lineEnd() + " ".repeat(one.column() - 1);
                insertions.put(one.end().line(), one.end().column(), before + hash);
            }
        }
        return insertions.result();
    }
}
