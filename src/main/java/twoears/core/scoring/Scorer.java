package twoears.core.scoring;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import twoears.core.language.Language;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Weights;

/** The judge: each language's lexicon is read when it is first needed, the rubric at once. */
public final class Scorer implements Judge {
    private static final String RUBRIC = "rubric.txt";
    private static final String TONE = "tone.txt";

    private final Rubric rubric;
    private final Worths worths;
    private final Map<Language, Reader> readers = new ConcurrentHashMap<>();
    private final Optional<TeamRubric> team;
    private @Nullable String version;

    private Scorer(Rubric rubric, Optional<TeamRubric> team) {
        this.rubric = rubric;
        this.worths = new Worths(rubric);
        this.team = team;
    }

    /** A judge with the rubric that the program brings. */
    public static Scorer load() {
        return new Scorer(shipped().rubric(), Optional.empty());
    }

    /**
     * A judge with a team's own rubric laid over it.
     *
     * @throws IllegalArgumentException when the team's has faults, which is to be told before
     */
    public static Scorer load(TeamRubric team) {
        RubricReader reader = shipped();
        reader.lines(team.file(), team.rubricLines(), false);
        return new Scorer(reader.rubric(), Optional.of(team));
    }

    /** Whether replies in this language can be read; in one that can't, only their shape is judged. */
    public static boolean reads(Language language) {
        return Lexicon.exists(language);
    }

    /** The names that a scenario's {@code reply:} condition and a persona may use. */
    public static Set<String> signalNames() {
        return shipped().rubric().signalNames();
    }

    private static RubricReader shipped() {
        RubricReader reader = new RubricReader();
        reader.lines(RUBRIC, Lexicon.resource(RUBRIC), false);
        reader.lines(TONE, Lexicon.resource(TONE), true);
        return reader;
    }

    @Override
    public Judgement judge(Situation situation, String reply) {
        Reader reader = reader(situation.language());
        Scene scene = new Scene(situation, reader.lexicon());
        Reading reading = reader.read(scene, reply);
        Weights weights = situation.scenario().map(Scenario::weights).orElse(Weights.EVEN);
        return new Judgement(reading, Summing.of(worths, scene, reading, reply, weights));
    }

    @Override
    public Working working(Situation situation, String reply) {
        Reader reader = reader(situation.language());
        Scene scene = new Scene(situation, reader.lexicon());
        Weights weights = situation.scenario().map(Scenario::weights).orElse(Weights.EVEN);
        return Summing.working(worths, scene, reader.read(scene, reply), reply, weights);
    }

    @Override
    public RubricSheet rubric() {
        return RubricSheet.of(rubric);
    }

    @Override
    public Scorecard together(List<Scorecard> replies, Weights weights, Language language, List<Fact> untold) {
        return new Together(rubric, replies).card(weights, language, untold);
    }

    @Override
    public synchronized String rubricVersion() {
        String known = version;
        if (known == null) {
            known = version();
            version = known;
        }
        return known;
    }

    /** Two threads may read two languages' files at once, but none reads what another is reading. */
    private Reader reader(Language language) {
        Reader ready = readers.get(language);
        return ready != null ? ready : readers.computeIfAbsent(language, l -> new Reader(Lexicon.load(l, team.flatMap(t -> t.lexicon(l)))));
    }

    /** FNV-1a over everything that can change a score; the JDK's digests would cost the first reply their loading. */
    private String version() {
        String rubricText = Lexicon.resource(RUBRIC) + Lexicon.resource(TONE);
        long hash = hashed(0xCBF29CE484222325L, rubricText + team.map(TeamRubric::text).orElse(""));
        for (Language language : Language.values()) {
            for (String file : Lexicon.fileNames(language)) {
                hash = hashed(hash, Lexicon.resource(language.code() + "/" + file));
            }
        }
        return HexFormat.of().toHexDigits(hash);
    }

    private static long hashed(long hash, String text) {
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }
}
