package twoears.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Language;

/** Where a user's own data stands, after the XDG Base Directory Specification and the custom of the Mac. */
public final class DataDirectory {
    private static final String NAME = "two-ears";

    private DataDirectory() {}

    /**
     * The directory to keep in, which need not exist yet.
     *
     * @param asked what was asked for on the command line
     * @param environment the process's own
     * @param system as in the property {@code os.name}
     * @param reader the language of a refusal
     * @throws NotKept when there is no place
     */
    public static Path of(Optional<String> asked, Map<String, String> environment, String system, Language reader) {
        Refusals refusals = new Refusals(reader);
        if (asked.isPresent()) {
            return path(asked.get(), refusals);
        }
        Path data = absolute(environment.get("XDG_DATA_HOME"), refusals);
        if (data != null) {
            return data.resolve(NAME);
        }
        Path home = absolute(environment.get("HOME"), refusals);
        if (home == null) {
            throw refusals.noHome();
        }
        return system.startsWith("Mac")
                ? home.resolve("Library").resolve("Application Support").resolve(NAME)
                : home.resolve(".local").resolve("share").resolve(NAME);
    }

    /** The specification asks that relative paths be ignored. */
    private static @Nullable Path absolute(@Nullable String value, Refusals refusals) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        Path path = path(value, refusals);
        return path.isAbsolute() ? path : null;
    }

    private static Path path(String text, Refusals refusals) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw refusals.noPath(text);
        }
    }
}
