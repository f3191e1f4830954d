package twoears.authoring.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Names.Kind;
import twoears.authoring.yaml.Node;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Condition.Bound;

/** {@code when}: what must hold. */
final class ConditionBinding {
    /** More turns than any conversation has. */
    private static final int MOST_TURNS = 999;

    private static final int MOST_MOOD = 100;

    private final Names names;
    private final Signals signals;
    private final Problems problems;

    ConditionBinding(Names names, Signals signals, Problems problems) {
        this.names = names;
        this.signals = signals;
        this.problems = problems;
    }

    /** The condition under {@code when}; empty where there is none. */
    Optional<Condition.All> when(Fields owner) {
        return owner.node("when").map(n -> bind(n, owner.placeOf("when")));
    }

    private Condition.All bind(Node node, Place place) {
        Optional<Fields> fields = Fields.of(node, Shape.CONDITION, place, problems);
        var all = new ArrayList<Condition>();
        fields.ifPresent(f -> addAll(f, all));
        if (fields.map(Fields::isEmpty).orElse(false)) {
            problems.add(Code.EMPTY_TEXT, place, "when");
        }
        return new Condition.All(all);
    }

    private void addAll(Fields f, List<Condition> all) {
        add(all, set(signals.names(f.scalars("reply"))), Condition.Reply::new);
        add(all, set(signals.names(f.scalars("not-reply"))), Condition.NotReply::new);
        add(all, mentioned(f, "heard", Kind.LISTEN), Condition.Heard::new);
        add(all, mentioned(f, "not-heard", Kind.LISTEN), Condition.NotHeard::new);
        bound(f, "calm", MOST_MOOD).map(Condition.Calm::new).ifPresent(all::add);
        bound(f, "trust", MOST_MOOD).map(Condition.Trust::new).ifPresent(all::add);
        add(all, mentioned(f, "told", Kind.FACT), Condition.Told::new);
        add(all, mentioned(f, "looked-up", Kind.FACT), Condition.LookedUp::new);
        add(all, mentioned(f, "revealed", Kind.HIDDEN), Condition.Revealed::new);
        add(all, mentioned(f, "visited", Kind.STEP), Condition.Visited::new);
        bound(f, "turns", MOST_TURNS).map(Condition.Turns::new).ifPresent(all::add);
        add(all, mentioned(f, "flag", Kind.FLAG), Condition.Flag::new);
    }

    private static void add(List<Condition> all, Set<String> names, Function<Set<String>, Condition> kind) {
        if (!names.isEmpty()) {
            all.add(kind.apply(names));
        }
    }

    private Set<String> mentioned(Fields fields, String key, Kind kind) {
        return set(fields.scalars(key).stream().map(s -> names.mention(kind, s)).toList());
    }

    private static Set<String> set(Collection<String> names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    private Optional<Bound> bound(Fields fields, String key, int most) {
        return fields.scalar(key).flatMap(s -> Values.bound(s, key, most, problems));
    }
}
