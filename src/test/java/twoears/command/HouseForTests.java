package twoears.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import twoears.authoring.Checked;
import twoears.authoring.IdWriter;
import twoears.authoring.Recorder;
import twoears.authoring.drafting.CupDraft;
import twoears.authoring.drafting.Draft;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.playtest.PlayedTest;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.AttemptsInMemory;
import twoears.core.conversation.Cases;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Cups;
import twoears.core.league.Results;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judge;
import twoears.exchange.SigningKey;
import twoears.store.Store;

/** A house with one scenario, {@code charged-twice}, and a judge that does as replies say. */
final class HouseForTests implements House, Catalogue {
    final AttemptsInMemory attempts = new AttemptsInMemory();
    Judge judge = new ScriptedJudge();
    Scenario scenario = Cases.chargedTwice();
    String trainee = "";
    Instant now = Cases.NOON;
    boolean isTyped;
    boolean damaged;
    boolean hasScreen;
    Optional<View> shown = Optional.empty();
    String brokenInput = "";
    String brokenOutput = "";
    List<Diagnostic> found = List.of();
    List<Path> folders = List.of();
    List<PlayedTest> tests = List.of();
    List<IdWriter.Outcome> outcomes = List.of();
    Path directory = Path.of("nowhere");
    Optional<Draft> drafted = Optional.empty();
    Optional<CupDraft> draftedCup = Optional.empty();
    Optional<Results> results = Optional.empty();
    List<Cup> cups = List.of();
    SigningKey key = SigningKey.fresh();
    Optional<Path> sharedFolder = Optional.empty();
    /** Whom a saved file is told. */
    Consumer<Opened> watching = nobody -> {};
    /** Scenarios in files of their own, by the file's name. */
    final Map<String, Scenario> files = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs one command with this input. */
    int run(String input, String... arguments) {
        return run(input.getBytes(UTF_8), arguments);
    }

    int run(byte[] input, String... arguments) {
        out.reset();
        err.reset();
        var streams = new Streams(brokenInput.isEmpty() ? new ByteArrayInputStream(input) : new Broken.Input(brokenInput),
                brokenOutput.isEmpty() ? out : new Broken.Output(brokenOutput), err, () -> isTyped, hasScreen);
        return new Commands(streams, place -> this, Language.EN).run(arguments);
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    @Override
    public List<Card> cards() {
        return List.of(new Card(scenario.id(), "scenarios/en/charged-twice.yaml", scenario.title(), scenario.summary(), scenario.language(),
                scenario.channel(), scenario.difficulty(), scenario.trainedIds(), scenario.customer().name(), "", scenario.isGuided()));
    }

    @Override
    public Opened open(Card card) {
        return new Opened.Ready(scenario, new Source("hash", "charged-twice.yaml", Map.of()));
    }

    @Override
    public Opened reopen(Source source) {
        return new Opened.Ready(scenario, source);
    }

    @Override
    public Opened open(Path file) {
        Scenario known = files.get(String.valueOf(file.getFileName()));
        return known == null ? new Opened.Faulty(List.of(file.getFileName() + ":3:1: no such thing"))
                : new Opened.Ready(known, new Source("of " + file, String.valueOf(file), Map.of()));
    }

    @Override
    public Catalogue catalogue() {
        return this;
    }

    @Override
    public Checked check(List<Path> paths) {
        return new Checked(List.of(), found, tests);
    }

    @Override
    public List<IdWriter.Outcome> writeIds(List<Path> paths) {
        return outcomes;
    }

    @Override
    public List<Persona> personas() {
        return List.of(Persona.PLAIN, new Persona("worrier", "the worrier", "Fears the worst.", Persona.PLAIN.temper(), Persona.PLAIN.needs(), Persona.PLAIN.knows(),
                Persona.PLAIN.mood(), Set.of(), Set.of(), Map.of()));
    }

    @Override
    public Path write(Draft draft, Path folder) {
        drafted = Optional.of(draft);
        return folder.resolve(draft.id() + ".yaml");
    }

    @Override
    public Path write(CupDraft draft, Path folder) {
        draftedCup = Optional.of(draft);
        return folder.resolve("cups/new.yaml");
    }

    @Override
    public Recorder recorder() {
        return new Recorder(Optional.empty(), Language.EN, Set::of, judge);
    }

    @Override
    public void watch(Path file, Consumer<Opened> saved) {
        watching = saved;
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Results results() {
        results = results.or(() -> Optional.of(Store.resultsInMemory(Language.EN)));
        return results.get();
    }

    @Override
    public Cups cups() {
        return new Cups() {
            @Override
            public List<Cup> all() {
                return cups;
            }

            @Override
            public List<String> faults() {
                return List.of();
            }
        };
    }

    @Override
    public SigningKey key() {
        return key;
    }

    @Override
    public Optional<Path> sharedFolder() {
        return sharedFolder;
    }

    @Override
    public void keepSharedFolder(Optional<Path> folder) {
        sharedFolder = folder;
    }

    @Override
    public Path setAside() {
        damaged = false;
        return Path.of("aside.db");
    }

    @Override
    public Attempts attempts() {
        if (damaged) {
            throw new NotKept(Attempts.Why.DAMAGED, "The file is damaged.", null);
        }
        return attempts;
    }

    @Override
    public Judge judge() {
        return judge;
    }

    @Override
    public InstantSource clock() {
        return () -> now;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public long nextSeed() {
        return 7;
    }

    @Override
    public String trainee() {
        return trainee;
    }

    @Override
    public void nameTrainee(TraineeName name) {
        trainee = name.text();
    }

    @Override
    public List<Path> folders() {
        return folders;
    }

    @Override
    public void keepFolders(List<Path> kept) {
        folders = kept;
    }

    @Override
    public int show(View view, String trainee) {
        shown = Optional.of(view);
        return 0;
    }

    @Override
    public int lobby() {
        return 0;
    }

    @Override
    public void close() {}

    /** As {@code charged-twice}, with choices at every step. */
    static Scenario withChoices() {
        return new Cases.Case()
                .step(Cases.step("opening", "You charged me twice.", "Sorry, Kari, I see both.", "Ask your bank."))
                .step(Cases.step("when-back", "When is it back?", "Within 3 banking days.", "Soon."))
                .build();
    }
}
