package twoears.terminal;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import twoears.core.conversation.AttemptsInMemory;
import twoears.core.conversation.Cases;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judge;

/** A world as small as a test: scenarios given by hand, attempts in memory, a judge that does as the reply says. */
final class SmallWorld implements World, Catalogue {
    final AttemptsInMemory kept = new AttemptsInMemory();
    final Queue<Supplier<UnaryOperator<Screen>>> behind = new ArrayDeque<>();
    /** What is to be done after a while. */
    final Queue<Supplier<UnaryOperator<Screen>>> later = new ArrayDeque<>();
    final SmallLeague league = new SmallLeague(this::trainee);
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Card> faulty = new ArrayList<>();
    private String trainee = "";
    int leagueAsked;

    SmallWorld with(Scenario scenario) {
        scenarios.add(scenario);
        return this;
    }

    SmallWorld named(String name) {
        trainee = name;
        return this;
    }

    /** A scenario whose file can't be read. */
    SmallWorld withFaulty(Card card) {
        faulty.add(card);
        return this;
    }

    @Override
    public List<Card> cards() {
        var cards = new ArrayList<Card>();
        scenarios.forEach(s -> cards.add(card(s)));
        cards.addAll(faulty);
        return cards;
    }

    static Card card(Scenario s) {
        return new Card(s.id(), s.id() + ".yaml", s.title(), s.summary(), s.language(), s.channel(), s.difficulty(),
                s.trainedIds(), s.customer().name(), s.customer().persona().name(), s.isGuided());
    }

    @Override
    public Opened open(Card card) {
        return find(card.id());
    }

    @Override
    public Opened reopen(Source source) {
        return find(source.main());
    }

    private Opened find(String id) {
        return scenarios.stream().filter(s -> s.id().equals(id)).findFirst()
                .<Opened>map(s -> new Opened.Ready(s, new Source("hash of " + s.id(), s.id(), Map.of())))
                .orElseGet(() -> new Opened.Faulty(List.of(id + ".yaml:3:1: there is no customer.")));
    }

    @Override
    public Catalogue catalogue() {
        return this;
    }

    @Override
    public AttemptsInMemory attempts() {
        return kept;
    }

    @Override
    public Judge judge() {
        return new ScriptedJudge();
    }

    @Override
    public League league() {
        leagueAsked++;
        return league;
    }

    @Override
    public void later(Duration after, Supplier<UnaryOperator<Screen>> work) {
        later.add(work);
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(Cases.NOON);
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public long nextSeed() {
        return 1;
    }

    @Override
    public String trainee() {
        return trainee;
    }

    @Override
    public void nameTrainee(String name) {
        trainee = name;
    }

    @Override
    public String setAside() {
        kept.full(false);
        return "old.db";
    }

    @Override
    public void behindTheFrame(Supplier<UnaryOperator<Screen>> work) {
        behind.add(work);
    }
}
