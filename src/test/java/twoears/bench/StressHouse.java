package twoears.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.language.Language;
import twoears.core.league.Contest;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Cup.Window;
import twoears.core.league.Cups;
import twoears.core.league.Entering;
import twoears.core.league.Results;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judge;
import twoears.exchange.Intake;
import twoears.exchange.Outgoing;
import twoears.exchange.SharedFolder;
import twoears.exchange.Sharing;
import twoears.exchange.SigningKey;
import twoears.store.Store;

/** One process's rooms over the database and the folder that all of them share: real ones, but for a judge that costs nothing. */
final class StressHouse implements AutoCloseable, Entering, Cups, Catalogue {
    private static final Scenario SCENARIO = Cases.chargedTwice();
    private static final Source SOURCE = Source.of("charged-twice.yaml", Map.of("charged-twice.yaml", "title: Charged twice\n"));

    private final Cup cup;
    private final Judge judge = new ScriptedJudge();
    private final Attempts attempts;
    private final Results results;
    private final SigningKey key;
    private final SharedFolder folder;
    private final Sharing sharing;

    /** @param directory of the data, and {@code begun} when the cup began */
    StressHouse(Path directory, Path shared, Instant begun) {
        cup = new Cup("stress", "Stress", "stress-rules", new Window(begun, begun.plus(Duration.ofDays(1)), ZoneOffset.UTC),
                List.of(new Case("en", SCENARIO.id(), SOURCE.hash())), 7, 100_000, Counts.BEST, EnumSet.of(Guidance.FREE), 5, Optional.empty(), List.of(), 3,
                Map.of(), List.of(Tie.values()));
        Store store = new Store(directory, Language.EN);
        attempts = store.open();
        results = store.results();
        key = SigningKey.in(directory, Language.EN);
        folder = new SharedFolder(shared);
        sharing = new Sharing(attempts, new Outgoing(this, judge, this, () -> key));
    }

    Contest contest(String person) {
        return new Contest(cup, person, this, new Contest.Place(this, attempts, judge, clock()));
    }

    Intake intake() {
        return new Intake(results, this, this, judge, clock(), Language.EN);
    }

    InstantSource clock() {
        return InstantSource.system();
    }

    Cup cup() {
        return cup;
    }

    Attempts attempts() {
        return attempts;
    }

    Judge judge() {
        return judge;
    }

    SharedFolder folder() {
        return folder;
    }

    @Override
    public Results results() {
        return results;
    }

    @Override
    public Cups cups() {
        return this;
    }

    @Override
    public String key() {
        return key.shared();
    }

    @Override
    public boolean enter(String person) {
        sharing.bring(person, results, Optional.of(folder));
        return true;
    }

    @Override
    public List<Cup> all() {
        return List.of(cup);
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public List<Card> cards() {
        return List.of(new Card(SCENARIO.id(), "charged-twice.yaml", SCENARIO.title(), SCENARIO.summary(), SCENARIO.language(), SCENARIO.channel(),
                SCENARIO.difficulty(), SCENARIO.trainedIds(), SCENARIO.customer().name(), "", SCENARIO.isGuided()));
    }

    @Override
    public Opened open(Card card) {
        return new Opened.Ready(SCENARIO, SOURCE);
    }

    @Override
    public Opened reopen(Source source) {
        return new Opened.Ready(SCENARIO, source);
    }

    @Override
    public void close() {
        results.close();
        attempts.close();
    }
}
