package twoears.core.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.LexiconFile.Fault;
import twoears.core.scoring.Rubric.Failures;
import twoears.core.scoring.Rubric.Kinds;
import twoears.core.scoring.Rubric.Lack;
import twoears.core.scoring.Rubric.Rule;
import twoears.core.scoring.Rubric.Both;
import twoears.core.scoring.Rubric.Untold;
import twoears.core.scoring.Rubric.When;

/** Reads the lines of rubrics into one rubric; what follows {@code #} is the source, for people. */
final class RubricReader {
    private final Map<Dimension, Double> bases = new EnumMap<>(Dimension.class);
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final List<Lack> lacks = new ArrayList<>();
    private final List<Both> togethers = new ArrayList<>();
    private final List<Untold> untold = new ArrayList<>();
    private final Set<String> critical = new HashSet<>();
    private final Set<String> voids = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private Failures failures = Failures.NONE;
    private double stretch = 1;
    /** Rules of the file being read, by signal and dimension: a later file's take the place of an earlier one's. */
    private final Set<String> own = new HashSet<>();

    /** @throws IllegalArgumentException naming the place, when a line is none of the rubric's */
    static Rubric read(String file, String text) {
        RubricReader reader = new RubricReader();
        reader.lines(file, text, false);
        return reader.rubric();
    }

    /**
     * Reads on; what is there already stays unless a line says otherwise.
     *
     * @param tone whether the file has the weights that were fitted, which stand beside what is judged
     */
    void lines(String file, String text, boolean tone) {
        own.clear();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            RubricLine words = new RubricLine(file, number, line);
            if (!words.isEmpty()) {
                line(words, tone);
                faults.addAll(words.faults());
            }
        }
    }

    List<Fault> faults() {
        return faults;
    }

    /** @throws IllegalArgumentException naming the place of the first fault */
    Rubric rubric() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        Failures all = new Failures(critical, voids, failures.uncorrected(), failures.corrections(), failures.within());
        return new Rubric(bases, rules, lacks, togethers, untold, all, stretch);
    }

    private void line(RubricLine words, boolean tone) {
        // A line with a fault is read to its end and does nothing: no rubric is made of a file that has one. Without lambdas,
        // since linking some twenty of them takes longer than to read the whole rubric.
        String first = words.text();
        switch (first) {
            case "base" -> bases.put(words.dimension(), words.points());
            case "stretch" -> stretch = words.points();
            case "critical" -> critical.addAll(words.until(""));
            case "voids" -> voids.addAll(words.until(""));
            case "uncorrected" -> failures = new Failures(Set.of(), Set.of(), words.until("unless"), words.until("within"), words.count());
            case "untold" -> add(new Untold(words.text(), words.dimension(), words.points(), words.source()));
            case "lack" -> add(lack(words));
            case "together" -> add(together(words));
            case "measure" -> add(measure(words));
            default -> add(new Rule(first, words.dimension(), words.points(), words.points(), words.count(), words.when(), tone, words.source()));
        }
        words.end();
    }

    private static Rule measure(RubricLine words) {
        String signal = words.text();
        Dimension dimension = words.dimension();
        double unit = words.points();
        return new Rule(signal, dimension, unit, 0, 1, When.ALWAYS, false, words.source(), words.points(), words.points(), words.points());
    }

    private static Lack lack(RubricLine words) {
        String name = words.text();
        Dimension dimension = words.dimension();
        double points = words.points();
        When when = words.when();
        words.expect("unless");
        return new Lack(name, dimension, points, when, words.until(""), words.source());
    }

    private static Both together(RubricLine words) {
        return new Both(words.text(), words.dimension(), words.points(), words.when(), words.languages(), Kinds.of(words.until("with")),
                Kinds.of(words.until("")), words.source());
    }

    /** One signal may have several rules on a dimension, each for another opportunity; those of an earlier file go. */
    private void add(Rule rule) {
        List<Rule> all = rules.computeIfAbsent(rule.signal(), s -> new ArrayList<>());
        if (own.add(rule.signal() + ' ' + rule.dimension()) && !rule.tone()) {
            all.removeIf(r -> r.dimension() == rule.dimension());
        }
        all.add(rule);
    }

    private void add(Lack lack) {
        lacks.removeIf(l -> l.name().equals(lack.name()) && l.dimension() == lack.dimension());
        lacks.add(lack);
    }

    private void add(Both together) {
        togethers.removeIf(t -> t.name().equals(together.name()) && t.dimension() == together.dimension());
        togethers.add(together);
    }

    private void add(Untold more) {
        untold.removeIf(u -> u.name().equals(more.name()) && u.dimension() == more.dimension());
        untold.add(more);
    }
}
