package twoears.authoring.yaml;

import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;

/** Files that are something else altogether, told as what they are rather than as bad YAML. */
final class Slips {
    private Slips() {}

    static boolean areTold(String text, Problems problems) {
        int conflict = text.startsWith("<<<<<<< ") ? 0 : text.indexOf("\n<<<<<<< ") + 1;
        if (conflict > 0 || text.startsWith("<<<<<<< ")) {
            int line = 1 + (int) text.substring(0, conflict).chars().filter(c -> c == '\n').count();
            problems.addAs(Code.YAML_SYNTAX, "conflict", new Place(line, 1, 7));
            return true;
        }
        if (text.startsWith("<!") || text.startsWith("<html")) {
            problems.addAs(Code.YAML_SYNTAX, "web-page", Place.at(1, 1));
            return true;
        }
        return false;
    }
}
