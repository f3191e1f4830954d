package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.language.Language;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scoring.Scorer;

class WatchTest {
    @TempDir
    Path folder;

    @Test
    void savedVersionIsGivenHoweverTheEditorSaves() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("late.yaml"), story("Late"));
        var library = new Library(List.of(Path.of("scenarios")), Optional.empty(), Language.EN, Scorer::signalNames);
        var saved = new LinkedBlockingQueue<Opened>();
        var ready = new LinkedBlockingQueue<Boolean>();
        Watch.over(file, () -> library.open(file), saved::add, () -> ready.add(true));
        assertThat(ready.poll(60, TimeUnit.SECONDS)).isTrue();

        Files.writeString(file, story("Later"));
        assertThat(titleOf(saved, "Later")).isEqualTo("Later");
        Path other = Files.writeString(folder.resolve("late.yaml~"), story("Latest"));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(titleOf(saved, "Latest")).isEqualTo("Latest");
    }

    /** Reading in the middle of a save may give a version between two. */
    private static String titleOf(LinkedBlockingQueue<Opened> saved, String awaited) throws InterruptedException {
        String title = "";
        while (!title.equals(awaited)) {
            Opened next = saved.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("saved as " + awaited).isNotNull();
            title = next instanceof Opened.Ready r ? r.scenario().title() : "";
        }
        return title;
    }

    private static String story(String title) {
        return "title: " + title + "\ncustomer: {name: Ola Nordmann, persona: fed-up}\nsteps:\n  - says: Where is it?\n";
    }
}
