package twoears.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import twoears.core.scenario.Catalogue.Opened;

/** Tells when a scenario's file, or a persona that it may name, has been saved. */
public final class Watch {
    private Watch() {}

    /**
     * Watches until the program ends. Editors replace a file rather than write into it, so its folder is what is watched.
     *
     * @param open reads the scenario
     * @param saved given each version that differs from the one before, from a thread of its own
     */
    public static void over(Path scenario, Supplier<Opened> open, Consumer<Opened> saved) {
        over(scenario, open, saved, () -> {});
    }

    /** @param watching run once whatever is saved from then on is seen */
    static void over(Path scenario, Supplier<Opened> open, Consumer<Opened> saved, Runnable watching) {
        Thread thread = new Thread(() -> watch(scenario, open, saved, watching), "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private static void watch(Path scenario, Supplier<Opened> open, Consumer<Opened> saved, Runnable watching) {
        Opened last = open.get();
        var folders = new ArrayList<>(List.of(scenario.toAbsolutePath().normalize().getParent()));
        PersonaFolders.around(scenario, Optional.empty()).stream().filter(Files::isDirectory).forEach(folders::add);
        try (WatchService service = scenario.getFileSystem().newWatchService()) {
            for (Path folder : folders) {
                folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            }
            watching.run();
            boolean isWatching = true;
            while (isWatching) {
                WatchKey key = service.take();
                key.pollEvents();
                Opened now = open.get();
                if (!now.equals(last)) {
                    saved.accept(now);
                }
                last = now;
                isWatching = key.reset();
            }
        } catch (IOException | InterruptedException e) {
            // Nothing to watch any more: the preview goes on as it is.
        }
    }
}
