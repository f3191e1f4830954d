package twoears.authoring.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Names.Kind;
import twoears.authoring.yaml.Node;
import twoears.core.language.Language;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Outcome;

/** The named parts of a scenario beside its steps: facts, authority, phrases, hidden things, endings. */
final class WorldBinding {
    private final Names names;
    private final ConditionBinding conditions;
    private final LineBinding lines;
    private final Problems problems;

    WorldBinding(Names names, ConditionBinding conditions, LineBinding lines, Problems problems) {
        this.names = names;
        this.conditions = conditions;
        this.lines = lines;
        this.problems = problems;
    }

    List<Fact> facts(Fields scenario) {
        var facts = new ArrayList<Fact>();
        for (Node.Entry entry : scenario.named("facts")) {
            give(Kind.FACT, entry).flatMap(id -> fields(entry, Shape.FACT).map(f -> fact(id, f))).ifPresent(facts::add);
        }
        return facts;
    }

    private Fact fact(String id, Fields f) {
        f.scalar("ask").ifPresent(s -> Values.oneOf(s, Colleague.class, "ask", problems));
        return new Fact(id, f.text("text"), f.texts("about"), f.text("value"), f.text("ask"));
    }

    Map<String, String> authority(Fields scenario) {
        var authority = new LinkedHashMap<String, String>();
        for (Node.Entry entry : scenario.named("authority")) {
            Values.filledScalar(entry.value(), entry.key().text(), problems)
                    .ifPresent(s -> authority.put(entry.key().text().strip(), s.text().strip()));
        }
        return authority;
    }

    /** Wordings are listened for as phrases are, so one that can't be would never be noticed. */
    List<String> neverPromise(Fields scenario, Language language) {
        scenario.scalars("never-promise").forEach(s -> Phrases.check(s, language, problems));
        return scenario.texts("never-promise");
    }

    Map<String, List<String>> listens(Fields scenario, Language language) {
        var listens = new LinkedHashMap<String, List<String>>();
        for (Node.Entry entry : scenario.named("listen")) {
            give(Kind.LISTEN, entry).ifPresent(id -> listens.put(id, phrases(entry, language)));
        }
        return listens;
    }

    private List<String> phrases(Node.Entry entry, Language language) {
        List<Node> items = entry.value() instanceof Node.Listing listing ? listing.items() : List.of(entry.value());
        var phrases = new ArrayList<String>();
        for (Node item : items) {
            Optional<Node.Scalar> phrase = Values.filledScalar(item, entry.key().text(), problems);
            phrase.ifPresent(p -> Phrases.check(p, language, problems));
            phrase.ifPresent(p -> phrases.add(p.text().strip()));
        }
        return phrases;
    }

    List<Hidden> hidden(Fields scenario) {
        var hidden = new ArrayList<Hidden>();
        for (Node.Entry entry : scenario.named("hidden")) {
            give(Kind.HIDDEN, entry).flatMap(id -> fields(entry, Shape.HIDDEN).flatMap(f -> hidden(id, f))).ifPresent(hidden::add);
        }
        return hidden;
    }

    private Optional<Hidden> hidden(String id, Fields f) {
        var when = conditions.when(f);
        return lines.says(f).flatMap(says -> when.map(w -> new Hidden(id, says, w)));
    }

    List<Ending> endings(Fields scenario) {
        var endings = new ArrayList<Ending>();
        for (Node.Entry entry : scenario.named("endings")) {
            give(Kind.ENDING, entry).flatMap(id -> fields(entry, Shape.ENDING).flatMap(f -> ending(id, f))).ifPresent(endings::add);
        }
        return endings;
    }

    private Optional<Ending> ending(String id, Fields f) {
        var when = conditions.when(f);
        var says = lines.says(f);
        return f.scalar("outcome").flatMap(s -> Values.oneOf(s, Outcome.class, "outcome", problems))
                .map(outcome -> new Ending(id, when, says, outcome));
    }

    private Optional<String> give(Kind kind, Node.Entry entry) {
        String id = entry.key().text().strip();
        names.give(kind, id, entry.key().place());
        return Optional.of(id);
    }

    private Optional<Fields> fields(Node.Entry entry, Shape shape) {
        return Fields.of(entry.value(), shape, entry.key().place(), problems);
    }
}
