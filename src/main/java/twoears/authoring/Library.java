package twoears.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.format.Plan;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;

/** The scenarios in some folders. */
public final class Library implements Catalogue {
    private static final Comparator<Card> ORDER = Comparator.comparing(Card::language)
            .thenComparing(Card::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Card::file);

    private final List<Path> roots;
    private final Language reader;
    private final Supplier<Set<String>> signals;

    /**
     * @param roots folders of scenarios, those that come with the program first
     * @param reader the language that problems are told in
     * @param signals the names of all signals; empty when they are not at hand
     */
    public Library(List<Path> roots, Language reader, Supplier<Set<String>> signals) {
        this.roots = List.copyOf(roots);
        this.reader = reader;
        this.signals = signals;
    }

    @Override
    public List<Card> cards() {
        var cards = new ArrayList<Card>();
        ScenarioReader scenarios = scenarios();
        for (Folders.Stamped stamped : Folders.scenariosIn(roots)) {
            scenarios.read(stamped.file()).plan().map(p -> card(stamped.file(), p)).ifPresent(cards::add);
        }
        cards.sort(ORDER);
        return cards;
    }

    private static Card card(Path file, Plan plan) {
        Scenario s = plan.scenario();
        return new Card(s.id(), file.toString(), s.title(), s.summary(), s.language(), s.channel(), s.difficulty(), s.trainedIds(),
                s.customer().name(), s.customer().persona().name(), s.isGuided());
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

    private ScenarioReader scenarios() {
        return new ScenarioReader(roots.stream().findFirst(), reader, signals);
    }

    Optional<Path> shipped() {
        return roots.stream().findFirst();
    }
}
