package twoears;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import twoears.core.language.Language;
import twoears.core.language.Words;

/** What is done about a fault of the program itself: one sentence to the person, the details to a file. */
final class LastResort {
    /** As for what could not be read or written: the work is not done, and not for anything that was asked wrongly. */
    static final int EXIT = 3;

    private final Map<String, String> environment;
    private final Instant now;

    LastResort(Map<String, String> environment, Instant now) {
        this.environment = environment;
        this.now = now;
    }

    /** Tells of it on {@code err}; gives the exit code. */
    int tell(Throwable fault, PrintStream err) {
        Words words = Words.of("ways", Language.EN);
        err.println(log(fault).map(f -> words.text("fault.logged", f.toString()))
                .orElseGet(() -> words.text("fault.unlogged", fault.getClass().getSimpleName())));
        return EXIT;
    }

    /** Where the details are now; empty when they could not be written. */
    private Optional<Path> log(Throwable fault) {
        String trace = ExceptionUtils.getStackTrace(fault);
        return folder().flatMap(folder -> {
            try {
                Path file = Files.createDirectories(folder).resolve("faults.log");
                return Optional.of(Files.writeString(file, now + "\n" + trace + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            } catch (IOException | RuntimeException unwritable) {
                return Optional.empty();
            }
        });
    }

    /** After the XDG Base Directory Specification. */
    private Optional<Path> folder() {
        try {
            return absolute("XDG_STATE_HOME").or(() -> absolute("HOME").map(h -> h.resolve(".local").resolve("state")))
                    .map(s -> s.resolve("two-ears"));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> absolute(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(v -> !v.isEmpty()).map(Path::of).filter(Path::isAbsolute);
    }
}
