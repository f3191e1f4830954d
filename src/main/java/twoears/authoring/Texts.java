package twoears.authoring;

import java.util.Map;
import twoears.core.scenario.Source;

/**
 * What a scenario was read from. Only an attempt needs the hash that makes a {@link Source} of it, and hashing a file
 * takes a twentieth of the time that checking it does.
 *
 * @param main name of the scenario's own file in {@code files}
 * @param files text by file name: the scenario's, and its persona's where that is a file
 */
record Texts(String main, Map<String, String> files) {
    Texts {
        files = Map.copyOf(files);
    }

    static Texts of(Source source) {
        return new Texts(source.main(), source.files());
    }

    /** The scenario's own. */
    String own() {
        return files.getOrDefault(main, "");
    }

    Source source() {
        return Source.of(main, files);
    }
}
