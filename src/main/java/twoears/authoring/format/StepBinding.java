package twoears.authoring.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Names.Kind;
import twoears.authoring.yaml.Node;
import twoears.core.scenario.Choice;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Step;

/** {@code steps}: what the customer says, one after the other, and where each reply leads. */
final class StepBinding {
    private final Names names;
    private final ConditionBinding conditions;
    private final LineBinding lines;
    private final TextBinding texts;
    private final List<Unnamed> unnamed;
    private final Problems problems;

    StepBinding(Names names, ConditionBinding conditions, LineBinding lines, List<Unnamed> unnamed, Problems problems) {
        this.names = names;
        this.conditions = conditions;
        this.lines = lines;
        this.texts = new TextBinding(unnamed, problems);
        this.unnamed = unnamed;
        this.problems = problems;
    }

    /**
     * @param rulePlaces filled with the place of each rule by its step's id
     * @param parts filled with the places within each step by its id
     * @return as many steps as could be bound, which are all when nothing was told
     */
    List<Step> bind(Fields scenario, Map<String, List<Place>> rulePlaces, Map<String, StepPlaces> parts) {
        Items items = scenario.listed("steps");
        List<Node> nodes = items.nodes();
        List<String> ids = ids(items);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String id = ids.get(i);
            Fields.of(node, Shape.STEP, node.place(), problems).flatMap(f -> step(f, id, rulePlaces, parts)).ifPresent(steps::add);
        }
        if (nodes.isEmpty()) {
            scenario.node("steps").ifPresent(n -> problems.add(Code.EMPTY_TEXT, n.place(), "steps"));
        }
        return steps;
    }

    /** Ids as written; a step without one is called after its place, so that it keeps its name while nothing moves. */
    private List<String> ids(Items items) {
        List<Node> nodes = items.nodes();
        List<Optional<Node.Scalar>> written = nodes.stream().map(StepBinding::writtenId).toList();
        written.forEach(w -> w.ifPresent(s -> names.give(Kind.STEP, s.text().strip(), s.place())));
        var ids = new ArrayList<String>();
        for (int i = 0; i < nodes.size(); i++) {
            ids.add(written.get(i).isPresent() ? written.get(i).get().text().strip() : madeId(i + 1, nodes.get(i), items));
        }
        return ids;
    }

    private static Optional<Node.Scalar> writtenId(Node node) {
        return node instanceof Node.Mapping mapping && mapping.get("id").orElse(null) instanceof Node.Scalar scalar
                        && !scalar.text().isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private String madeId(int number, Node node, Items items) {
        String id = "step-" + number;
        for (int next = items.nodes().size() + 1; names.isGiven(Kind.STEP, id); next++) {
            id = "step-" + next;
        }
        names.give(Kind.STEP, id, node.place());
        unnamed.add(Unnamed.of(node, id, items));
        return id;
    }

    private Optional<Step> step(Fields f, String id, Map<String, List<Place>> rulePlaces, Map<String, StepPlaces> parts) {
        f.scalar("id");
        boolean once = f.scalar("once").map(s -> Values.truth(s, "once", problems)).orElse(false);
        Optional<Fields> examples = f.fields("examples", Shape.EXAMPLES);
        List<Choice> choices = choices(f);
        parts.put(id, new StepPlaces(f.placeOf("says"), placeOf(examples, "strong"), placeOf(examples, "weak"),
                f.items("choices").stream().map(Node::place).toList()));
        var places = new ArrayList<Place>();
        List<Step.Rule> rules = rules(f, places);
        rulePlaces.put(id, places);
        return lines.says(f).map(says -> new Step(id, says, once, example(examples, "strong"), example(examples, "weak"), choices, rules));
    }

    private static Optional<String> example(Optional<Fields> examples, String key) {
        return examples.map(e -> e.text(key)).filter(t -> !t.isEmpty());
    }

    private static Optional<Place> placeOf(Optional<Fields> examples, String key) {
        return examples.filter(e -> e.has(key)).map(e -> e.placeOf(key));
    }

    private List<Choice> choices(Fields f) {
        var choices = new ArrayList<Choice>();
        Set<String> offered = new HashSet<>();
        for (TextBinding.Text text : texts.bind(f.listed("choices"), "choices", Shape.CHOICE, "choice")) {
            if (!text.text().isEmpty() && !offered.add(text.text())) {
                problems.addAs(Code.DUPLICATE_ID, "choice", text.place());
            }
            choices.add(new Choice(text.id(), text.text()));
        }
        return choices;
    }

    private List<Step.Rule> rules(Fields f, List<Place> places) {
        var rules = new ArrayList<Step.Rule>();
        for (Node node : f.items("next")) {
            places.add(node.place());
            if (node instanceof Node.Scalar scalar) {
                rules.add(new Step.Rule(Condition.All.ALWAYS, names.mentionGoal(scalar), Set.of()));
            } else {
                Fields.of(node, Shape.RULE, node.place(), problems).ifPresent(r -> rules.add(rule(r)));
            }
        }
        return rules;
    }

    private Step.Rule rule(Fields f) {
        Condition.All when = conditions.when(f).orElse(Condition.All.ALWAYS);
        String go = f.scalar("go").map(names::mentionGoal).orElse("");
        Set<String> sets = new LinkedHashSet<>();
        for (Node.Scalar flag : f.scalars("set")) {
            names.set(flag);
            sets.add(flag.text().strip());
        }
        return new Step.Rule(when, go, sets);
    }
}
