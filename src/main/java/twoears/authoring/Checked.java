package twoears.authoring;

import java.util.List;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.playtest.PlayedTest;

/**
 * What came of a check.
 *
 * @param files all that were looked at, as they are shown
 * @param found by file and place, each finding once, those of tests among them
 * @param tests all that were played
 */
public record Checked(List<String> files, List<Diagnostic> found, List<PlayedTest> tests) {
    public Checked {
        files = List.copyOf(files);
        found = List.copyOf(found);
        tests = List.copyOf(tests);
    }
}
