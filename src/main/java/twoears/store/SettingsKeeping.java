package twoears.store;

import java.io.IOException;
import java.nio.file.Path;

/** Writes settings. */
record SettingsKeeping(Path directory, Refusals refusals) {
    void keep(Settings settings) {
        Path file = directory.resolve(Settings.FILE);
        new Ground(file, refusals).prepare();
        try {
            DurableFile.replace(file, settings.bytes());
        } catch (IOException e) {
            throw refusals.of(e, file);
        }
    }
}
