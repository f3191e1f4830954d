package twoears.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where things stand that can be made again at any time. */
final class CacheDirectory {
    private CacheDirectory() {}

    /** Empty where there is none; all goes on without, a little slower. */
    static Optional<Path> of(Map<String, String> environment, String system) {
        Optional<Path> cache = absolute(environment.get("XDG_CACHE_HOME"));
        if (cache.isEmpty()) {
            String custom = system.startsWith("Mac") ? "Library/Caches" : ".cache";
            cache = absolute(environment.get("HOME")).map(home -> home.resolve(custom));
        }
        return cache.map(directory -> directory.resolve("two-ears"));
    }

    private static Optional<Path> absolute(@Nullable String value) {
        try {
            return Optional.ofNullable(value).filter(text -> !text.isEmpty()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
