package twoears.authoring.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Names.Kind;
import twoears.authoring.yaml.Node;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Concept;
import twoears.core.scenario.Customer;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scenario.Steps;
import twoears.core.scenario.Weights;

/** A scenario's file: every problem told, or the scenario. */
public final class ScenarioBinding {
    private static final int USUAL_DIFFICULTY = 2;
    private static final int MOST_DIFFICULT = 5;
    private static final int LEAST_WEIGHT = 10;
    private static final int MOST_WEIGHT = 40;

    /** With a customer; of the other kinds, in which a colleague asks, each has something that must lie before the trainee. */
    private static final String CONVERSATION = "conversation";

    private static final Map<String, String> PAPERS =
            Map.of("review", PapersBinding.TRANSCRIPT, "triage", PapersBinding.CONTACTS, "signals", PapersBinding.CONTACTS);

    private static final List<String> KINDS = List.of(CONVERSATION, "review", "triage", "signals");

    /** Where the names of each kind come from. */
    private static final Map<Kind, String> GIVEN_UNDER = Map.of(Kind.STEP, "steps", Kind.FLAG, "steps", Kind.ENDING, "endings",
            Kind.FACT, "facts", Kind.HIDDEN, "hidden", Kind.LISTEN, "listen");

    private final Problems problems;
    private final Personas personas;
    private final Signals signals;
    private final Names names;

    private ScenarioBinding(Personas personas, Supplier<Set<String>> signals, Problems problems) {
        this.problems = problems;
        this.personas = personas;
        this.signals = new Signals(signals, problems);
        this.names = new Names(problems);
    }

    /**
     * @param id the file's name without its ending
     * @param folder the language of the folder it stands in, for a file that names none
     * @param signals the names of all signals; empty when they are not at hand
     * @return empty when the file has an error
     */
    public static Optional<Plan> bind(Node root, String id, Optional<Language> folder, Personas personas,
            Supplier<Set<String>> signals, Problems problems) {
        return Fields.of(root, Shape.SCENARIO, root.place(), problems)
                .flatMap(f -> new ScenarioBinding(personas, signals, problems).bind(f, id, folder));
    }

    private Optional<Plan> bind(Fields f, String id, Optional<Language> folder) {
        Head head = head(f, folder);
        var conditions = new ConditionBinding(names, signals, problems);
        var unnamed = new ArrayList<Unnamed>();
        var lines = new LineBinding(new TextBinding(unnamed, problems), problems);
        Optional<Customer> customer = new CustomerBinding(personas, new PersonaBinding(signals, lines, problems), problems).bind(f, head.language());
        var world = new WorldBinding(names, conditions, lines, problems);
        var facts = world.facts(f);
        var authority = world.authority(f);
        List<String> neverPromise = world.neverPromise(f, head.language());
        Set<String> mustTell = mustTell(f);
        var listens = world.listens(f, head.language());
        var hidden = world.hidden(f);
        Map<String, List<Place>> rules = new LinkedHashMap<>();
        Map<String, StepPlaces> parts = new LinkedHashMap<>();
        List<Step> steps = new StepBinding(names, conditions, lines, unnamed, problems).bind(f, rules, parts);
        var endings = world.endings(f);
        names.resolve(torn(f));
        if (problems.hasErrors() || steps.isEmpty() || customer.isEmpty()) {
            return Optional.empty();
        }
        var scenario = new Scenario(id, head.title(), head.summary(), head.language(), head.channel(), head.difficulty(), head.trains(),
                head.weights(), customer.get(), facts, authority, neverPromise, mustTell, listens, hidden, new Steps(steps), endings);
        return Optional.of(new Plan(scenario, names.places(Kind.STEP), rules, names.places(Kind.ENDING), names.places(Kind.FACT),
                names.places(Kind.HIDDEN), names.places(Kind.LISTEN), parts, inOrder(unnamed)));
    }

    private static List<Unnamed> inOrder(List<Unnamed> unnamed) {
        return unnamed.stream().sorted(Comparator.comparing(Unnamed::at)).toList();
    }

    private static Set<Kind> torn(Fields f) {
        Set<Kind> torn = EnumSet.noneOf(Kind.class);
        GIVEN_UNDER.forEach((kind, key) -> {
            if (!f.isWhole(key)) {
                torn.add(kind);
            }
        });
        return torn;
    }

    /** What stands above the customer in a file. */
    private record Head(String title, String summary, Language language, Channel channel, int difficulty, List<Concept> trains,
            Weights weights) {}

    private Head head(Fields f, Optional<Language> folder) {
        f.scalar("kind").ifPresent(kind -> checkKind(kind, f));
        Language language = f.scalar("language").flatMap(s -> Values.oneOf(s, Language.class, "language", problems))
                .or(() -> folder).orElse(Language.EN);
        Channel channel = f.scalar("channel").flatMap(s -> Values.oneOf(s, Channel.class, "channel", problems)).orElse(Channel.CHAT);
        int difficulty = f.scalar("difficulty").map(s -> Values.number(s, "difficulty", 1, MOST_DIFFICULT, problems))
                .orElse(OptionalInt.empty()).orElse(USUAL_DIFFICULTY);
        return new Head(f.line("title"), f.text("summary"), language, channel, difficulty, trains(f),
                f.fields("weights", Shape.WEIGHTS).flatMap(this::weights).orElse(Weights.EVEN));
    }

    private void checkKind(Node.Scalar kind, Fields f) {
        String word = kind.text().strip();
        Optional<String> papers = Optional.ofNullable(PAPERS.get(word));
        if (papers.isPresent() && !f.has(papers.get())) {
            problems.add(Code.MISSING_KEY, kind.place(), papers.get(), problems.word("shape.kind", word));
        } else if (!KINDS.contains(word)) {
            problems.addNear(Code.UNKNOWN_VALUE, kind.place(), word, KINDS, "kind", String.join(", ", KINDS));
        }
    }

    private List<Concept> trains(Fields f) {
        var concepts = new ArrayList<Concept>();
        for (Node.Scalar scalar : f.scalars("trains")) {
            String id = scalar.text().strip();
            if (!Concept.isConcept(id)) {
                problems.add(Code.UNKNOWN_CONCEPT, scalar.place(), id);
            } else if (!concepts.contains(new Concept(id))) {
                concepts.add(new Concept(id));
            }
        }
        return concepts;
    }

    private Optional<Weights> weights(Fields f) {
        var numbers = new ArrayList<Integer>();
        for (String key : Shape.WEIGHTS.keys()) {
            f.scalar(key).ifPresent(s -> Values.number(s, key, LEAST_WEIGHT, MOST_WEIGHT, problems).ifPresent(numbers::add));
        }
        if (numbers.size() < Shape.WEIGHTS.keys().size()) {
            return Optional.empty();
        }
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        if (sum != 100) {
            problems.add(Code.BAD_WEIGHTS, f.place(), Integer.toString(sum));
            return Optional.empty();
        }
        return Optional.of(new Weights(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
    }

    private Set<String> mustTell(Fields f) {
        var facts = new LinkedHashSet<String>();
        f.scalars("must-tell").forEach(s -> facts.add(names.mention(Kind.FACT, s)));
        return facts;
    }
}
