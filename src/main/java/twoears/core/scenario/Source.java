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

    /** With the hash that follows from the texts. */
    public static Source of(String main, Map<String, String> files) {
        return new Source(Hash.of(files), main, files);
    }

    /** Whether the hash is that of the texts, which is to be asked of whatever comes from elsewhere. */
    public boolean isWhole() {
        return files.containsKey(main) && Hash.of(files).equals(hash);
    }
}
