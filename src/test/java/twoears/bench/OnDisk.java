package twoears.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.authoring.Library;
import twoears.core.language.Language;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Scenario;

/** A large scenario written to a file and opened as any trainer's is. */
final class OnDisk {
    private OnDisk() {}

    static Scenario opened(LargeScenario large) {
        try {
            Path folder = Files.createTempDirectory("two-ears-bench");
            Path file = Files.writeString(folder.resolve("longest-day.yaml"), large.yaml());
            try {
                return opened(file);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario opened(Path file) {
        Opened opened = new Library(List.of(file.getParent()), Optional.empty(), Language.EN, Set::of).open(file);
        if (opened instanceof Opened.Ready ready) {
            return ready.scenario();
        }
        throw new AssertionError(((Opened.Faulty) opened).problems());
    }
}
