package twoears.authoring.playtest;

import java.util.List;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;

/**
 * What came of one test.
 *
 * @param file as it is shown
 * @param name ready to show
 * @param found what was not as expected; empty where the test passed
 * @param nanos how long it took
 */
public record PlayedTest(String file, String name, Place place, List<Diagnostic> found, long nanos) {
    public PlayedTest {
        found = List.copyOf(found);
    }
}
