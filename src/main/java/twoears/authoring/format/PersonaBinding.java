package twoears.authoring.format;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.language.Language;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Persona.Knows;
import twoears.core.scenario.Persona.Need;
import twoears.core.scenario.Persona.Pace;
import twoears.core.scenario.Persona.Temper;
import twoears.core.scenario.Wordings;

/** A persona's file, and the persona's fields that a scenario's customer may override. */
public final class PersonaBinding {
    private final Signals signals;
    private final LineBinding lines;
    private final Problems problems;

    PersonaBinding(Signals signals, LineBinding lines, Problems problems) {
        this.signals = signals;
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * @param signals the names of all signals; empty when they are not at hand
     * @param unnamed is given the wordings that have no id
     */
    public static Optional<PersonaSheet> bind(Node root, String id, Supplier<Set<String>> signals, List<Unnamed> unnamed, Problems problems) {
        var lines = new LineBinding(new TextBinding(unnamed, problems), problems);
        var binding = new PersonaBinding(new Signals(signals, problems), lines, problems);
        Optional<Fields> fields = Fields.of(root, Shape.PERSONA, root.place(), problems);
        Optional<PersonaSheet> sheet = fields.map(f -> binding.over(f, PersonaSheet.named(id), f.line("name")));
        return problems.hasErrors() ? Optional.empty() : sheet;
    }

    /** The persona with what these fields say instead. */
    PersonaSheet over(Fields f, PersonaSheet base, String name) {
        String about = f.line("about");
        return new PersonaSheet(base.id(), name, about.isEmpty() ? base.about() : about,
                f.fields("temper", Shape.TEMPER).map(t -> temper(t, base.temper())).orElse(base.temper()),
                f.node("needs").map(n -> needs(f)).orElse(base.needs()),
                f.scalar("knows").flatMap(s -> Values.oneOf(s, Knows.class, "knows", problems)).orElse(base.knows()),
                f.fields("mood", Shape.MOOD).map(m -> mood(m, base.mood())).orElse(base.mood()),
                signals(f, "eased-by", base.eased()), signals(f, "upset-by", base.upset()), lines(f, base.lines()));
    }

    private Temper temper(Fields f, Temper base) {
        return new Temper(pace(f, "falls").orElse(base.falls()), pace(f, "recovers").orElse(base.recovers()));
    }

    private Optional<Pace> pace(Fields f, String key) {
        return f.scalar(key).flatMap(s -> Values.oneOf(s, Pace.class, key, problems));
    }

    private Set<Need> needs(Fields f) {
        Map<Need, Place> needs = new LinkedHashMap<>();
        for (Node.Scalar scalar : f.scalars("needs")) {
            Values.oneOf(scalar, Need.class, "needs", problems).ifPresent(n -> needs.put(n, scalar.place()));
        }
        tellIfBoth(needs, Need.BRIEF, Need.THOROUGH);
        tellIfBoth(needs, Need.WARM, Need.FACTUAL);
        return needs.keySet();
    }

    private void tellIfBoth(Map<Need, Place> needs, Need one, Need other) {
        if (needs.containsKey(one) && needs.containsKey(other)) {
            problems.addAs(Code.UNKNOWN_VALUE, "both", needs.get(other), word(one), word(other));
        }
    }

    private static String word(Need need) {
        return Values.wordsOf(Need.class).get(need.ordinal());
    }

    private Mood mood(Fields f, Mood base) {
        return new Mood(level(f, "calm", base.calm()), level(f, "trust", base.trust()));
    }

    private int level(Fields f, String key, int otherwise) {
        return f.scalar(key).map(s -> Values.number(s, key, 0, 100, problems).orElse(otherwise)).orElse(otherwise);
    }

    private Set<String> signals(Fields f, String key, Set<String> base) {
        List<Node.Scalar> written = f.scalars(key);
        return written.isEmpty() ? base : new LinkedHashSet<>(signals.names(written));
    }

    private Map<Language, Map<String, Wordings>> lines(Fields f, Map<Language, Map<String, Wordings>> base) {
        var all = new EnumMap<Language, Map<String, Wordings>>(Language.class);
        all.putAll(base);
        for (Node.Entry entry : f.named("lines")) {
            Optional<Language> language = language(entry.key());
            Optional<Fields> stock = Fields.of(entry.value(), Shape.STOCK_LINES, entry.key().place(), problems);
            if (language.isPresent() && stock.isPresent()) {
                all.merge(language.get(), uses(stock.get()), PersonaBinding::with);
            }
        }
        return all;
    }

    private Optional<Language> language(Node.Scalar code) {
        return Values.oneOf(code, Language.class, "lines", problems);
    }

    private Map<String, Wordings> uses(Fields stock) {
        var uses = new LinkedHashMap<String, Wordings>();
        for (String use : Shape.STOCK_LINES.keys()) {
            lines.wordings(stock, use, use).ifPresent(w -> uses.put(use, w));
        }
        return uses;
    }

    private static Map<String, Wordings> with(Map<String, Wordings> base, Map<String, Wordings> more) {
        var all = new LinkedHashMap<>(base);
        all.putAll(more);
        return all;
    }
}
