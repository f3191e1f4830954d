package twoears.core.scenario;

import java.util.Map;

/**
 * The text a scenario was read from, kept with every attempt so that it can be continued and replayed when the files
 * have changed.
 *
 * @param hash SHA-256 of everything in it, in hexadecimal
 * @param main name of the scenario's own file in {@code files}
 * @param files text by file name: the scenario's, and its persona's where that is a file
 */
public record Source(String hash, String main, Map<String, String> files) {
    public Source {
        files = Ordered.map(files);
    }
}
