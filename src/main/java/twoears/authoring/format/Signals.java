package twoears.authoring.format;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;

/** The signals that a reply can show, by name; asked for only when a file names one. */
final class Signals {
    private final Supplier<Set<String>> known;
    private final Problems problems;

    /** @param known empty when the names are not at hand; then any is taken */
    Signals(Supplier<Set<String>> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    List<String> names(List<Node.Scalar> written) {
        written.forEach(this::check);
        return written.stream().map(s -> s.text().strip()).toList();
    }

    private void check(Node.Scalar written) {
        Set<String> names = known.get();
        String name = written.text().strip();
        if (!names.isEmpty() && !names.contains(name)) {
            problems.addNear(Code.UNKNOWN_SIGNAL, written.place(), name, names);
        }
    }
}
