package twoears.authoring;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.Shelf.Entry;
import twoears.authoring.diagnosis.Nearest;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Source;

/** The scenarios in some folders. What was read of them is kept in a file, so that the next start need not read again. */
public final class Library implements Catalogue {
    private static final int MOST_SUGGESTED = 3;

    private final List<Path> roots;
    private final Optional<Shelf> shelf;
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
        this.shelf = cache.map(f -> new Shelf(f, this.roots));
        this.reader = reader;
        this.signals = signals;
    }

    /** What came of looking for a scenario by its name or file. */
    public sealed interface Found {
        /** @param cards at least one; several when it is there in several languages or folders */
        record Cards(List<Card> cards) implements Found {}

        /** @param problems one plain sentence each */
        record Faulty(List<String> problems) implements Found {}

        /** @param nearest names that may have been meant, nearest first; may be empty */
        record Nothing(List<String> nearest) implements Found {}
    }

    /** The list as it was last made: at once, without a look at any scenario. May be out of date, or empty. */
    public List<Card> cachedCards() {
        return kept().stream().map(Entry::card).toList();
    }

    /** The list as it is now, by language and title. */
    @Override
    public List<Card> cards() {
        List<Entry> kept = kept();
        List<Entry> now = new Listing(shipped(), this::scenarios).of(Folders.scenariosIn(roots), kept);
        if (!now.equals(kept)) {
            shelf.ifPresent(s -> s.write(now));
        }
        return now.stream().map(Entry::card).toList();
    }

    private List<Entry> kept() {
        return shelf.map(Shelf::read).orElse(List.of());
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
        return scenarios().read(source).opened();
    }

    /** @param nameOrFile an id such as {@code charged-twice}, {@code nb/charged-twice}, or the path of a file */
    public Found find(String nameOrFile) {
        return file(nameOrFile).map(this::inFile).orElseGet(() -> byName(nameOrFile));
    }

    private static Optional<Path> file(String name) {
        try {
            Path path = Path.of(name);
            boolean isMeant = FileName.isYaml(name) || Files.isRegularFile(path);
            return isMeant ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Found inFile(Path file) {
        ReadScenario read = scenarios().read(file);
        if (read.plan().isPresent()) {
            return new Found.Cards(List.of(Listing.card(file, read.plan().get())));
        }
        return new Found.Faulty(((Opened.Faulty) read.opened()).problems());
    }

    private Found byName(String name) {
        List<Card> cards = cards();
        List<Card> same = cards.stream().filter(c -> isNamed(c, name)).toList();
        if (!same.isEmpty()) {
            return new Found.Cards(same);
        }
        Optional<Path> faulty = Folders.scenariosIn(roots).stream().map(Folders.Stamped::file)
                .filter(f -> FileName.id(f).equalsIgnoreCase(name)).findFirst();
        return faulty.map(this::inFile).orElseGet(() ->
                new Found.Nothing(Nearest.all(name, cards.stream().map(Card::id).distinct().toList(), MOST_SUGGESTED)));
    }

    private static boolean isNamed(Card card, String name) {
        return card.id().equalsIgnoreCase(name) || (card.language().code() + "/" + card.id()).equalsIgnoreCase(name);
    }

    private ScenarioReader scenarios() {
        return new ScenarioReader(shipped(), reader, signals);
    }

    private Optional<Path> shipped() {
        return roots.stream().findFirst();
    }
}
