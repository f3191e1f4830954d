package twoears.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import twoears.authoring.KeptCards.Entry;
import twoears.authoring.format.Plan;
import twoears.core.scenario.Card;
import twoears.core.scenario.Scenario;

/** Makes the list of scenarios: what has not changed since it was last read is taken from what was kept. */
final class Listing {
    private final Optional<Path> shipped;
    private final Supplier<ScenarioReader> readers;
    private final Map<Path, Folders.Stamped> stamps = new HashMap<>();
    private final Map<String, Folders.Stamped> personaFiles = new HashMap<>();
    private Optional<ScenarioReader> reader = Optional.empty();

    /** @param readers asked for one only when something must be read */
    Listing(Optional<Path> shipped, Supplier<ScenarioReader> readers) {
        this.shipped = shipped;
        this.readers = readers;
    }

    /**
     * By language and title.
     *
     * @param kept the list as it was last made
     * @return {@code kept} itself when nothing has changed
     */
    List<Entry> of(List<Folders.Stamped> files, List<Entry> kept) {
        Map<String, Entry> known = new HashMap<>();
        for (Entry entry : kept) {
            known.put(entry.file().file(), entry);
        }
        var entries = new ArrayList<Entry>(files.size());
        int same = 0;
        for (Folders.Stamped file : files) {
            Entry entry = known.get(file.file());
            if (entry != null && isFresh(entry, file)) {
                entries.add(entry);
                same++;
            } else {
                read(file).ifPresent(entries::add);
            }
        }
        if (same == kept.size() && entries.size() == same) {
            return kept;
        }
        entries.sort(Comparator.comparing(Entry::card, Comparator.comparing(Card::language)
                .thenComparing(Card::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Card::file)));
        return entries;
    }

    private boolean isFresh(Entry entry, Folders.Stamped file) {
        return entry.file().isSame(file) && entry.personaFile().isSame(personaFile(file.path(), entry.persona()));
    }

    private Optional<Entry> read(Folders.Stamped file) {
        if (reader.isEmpty()) {
            reader = Optional.of(readers.get());
        }
        ReadScenario read = reader.get().read(file.path());
        String persona = read.persona().map(FileName::id).orElse("");
        return read.plan().map(p -> new Entry(file, persona, personaFile(file.path(), persona), card(file.path(), p)));
    }

    /** The file that a persona would be read from now; many scenarios share one, so each is looked for once a folder. */
    private Folders.Stamped personaFile(Path scenario, String persona) {
        if (persona.isEmpty()) {
            return Folders.Stamped.NONE;
        }
        return personaFiles.computeIfAbsent(scenario.getParent() + "\0" + persona, k ->
                PersonaFolders.locate(PersonaFolders.around(scenario, shipped), persona)
                        .map(f -> stamps.computeIfAbsent(f, Folders::stamp)).orElse(Folders.Stamped.NONE));
    }

    private static Card card(Path file, Plan plan) {
        Scenario s = plan.scenario();
        return new Card(s.id(), file.toString(), s.title(), s.summary(), s.language(), s.channel(), s.difficulty(), s.trainedIds(),
                s.customer().name(), s.customer().persona().name(), s.isGuided());
    }
}
