package twoears.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import twoears.authoring.KeptCards.Entry;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Source;

/**
 * The scenarios in some folders. What was read of them is kept in a file, so that the next start need not read again. May
 * be used by several threads.
 */
public final class Library implements Catalogue {
    private final List<Path> roots;
    private final Optional<KeptCards> keeping;
    private final Language reader;
    private final Supplier<Set<String>> signals;

    /**
     * @param roots folders of scenarios, those that come with the program first
     * @param cache file that cards may be kept in; it and its folder need not be there
     * @param reader the language that problems are told in
     * @param signals the names of all signals; empty when they are not at hand
     */
    public Library(List<Path> roots, Optional<Path> cache, Language reader, Supplier<Set<String>> signals) {
        this.roots = List.copyOf(roots);
        this.keeping = cache.map(f -> new KeptCards(f, this.roots));
        this.reader = reader;
        this.signals = signals;
    }

    @Override
    public List<Card> cachedCards() {
        return cards(kept());
    }

    private static List<Card> cards(List<Entry> entries) {
        var cards = new ArrayList<Card>(entries.size());
        for (Entry entry : entries) {
            cards.add(entry.card());
        }
        return cards;
    }

    @Override
    public List<Card> cards() {
        List<Entry> kept = kept();
        List<Entry> now = new Listing(shipped(), this::scenarios).of(Folders.scenariosIn(roots), kept);
        if (now != kept) {
            keeping.ifPresent(s -> s.write(now));
        }
        return cards(now);
    }

    @Override
    public List<String> faultsOf(String id) {
        return Folders.scenariosIn(roots).stream().map(Folders.Stamped::path).filter(f -> FileName.id(f).equals(id)).map(this::open)
                .flatMap(o -> o instanceof Opened.Faulty faulty ? faulty.problems().stream() : Stream.empty()).toList();
    }

    private List<Entry> kept() {
        return keeping.map(KeptCards::read).orElse(List.of());
    }

    @Override
    public Opened open(Card card) {
        return open(Path.of(card.file()));
    }

    /** A scenario that need not be on the list. */
    public Opened open(Path file) {
        return scenarios().read(file).opened();
    }

    @Override
    public Opened reopen(Source source) {
        return new ScenarioReader(shipped(), reader, Set::of).read(source).opened();
    }

    /** The personas that are shipped, by id. */
    public List<Persona> personas() {
        ScenarioReader files = scenarios();
        return shipped().map(s -> s.resolve(PersonaFolders.FOLDER)).stream().flatMap(f -> PersonaFolders.namesIn(f).stream().sorted().map(id -> f.resolve(id + PersonaFolders.ENDING)))
                .flatMap(f -> files.persona(f).sheet().stream()).map(s -> s.in(reader)).toList();
    }

    private ScenarioReader scenarios() {
        return new ScenarioReader(shipped(), reader, signals);
    }

    private Optional<Path> shipped() {
        return roots.stream().findFirst();
    }
}
