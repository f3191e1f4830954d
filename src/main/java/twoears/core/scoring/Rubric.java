package twoears.core.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;

/**
 * What signals are worth. Knows no words.
 *
 * @param bases where each dimension starts
 * @param rules by signal
 * @param lacks what costs points when it is missing
 * @param togethers what earns points when two things are there together
 * @param untold what it costs when a conversation ends and something that must be told was not
 * @param stretch how many times a small distance from the base counts
 */
record Rubric(Map<Dimension, Double> bases, Map<String, List<Rule>> rules, List<Lack> lacks, List<Both> togethers, List<Untold> untold,
        Failures failures, double stretch) {
    Rubric {
        bases = new EnumMap<>(bases);
        rules = new HashMap<>(rules);
        lacks = List.copyOf(lacks);
        togethers = List.copyOf(togethers);
        untold = List.copyOf(untold);
    }

    /** When a rule gives or takes points: where the conversation gives an opportunity for it. */
    enum When {
        ALWAYS,
        /** Something was said before. */
        CONTEXT,
        /** The customer shows a bad feeling. */
        UPSET,
        /** Something is wrong for the customer. */
        PROBLEM,
        TENSE,
        /** The customer asked something. */
        ASKED,
        ABUSED,
        /** Nothing is wrong for the customer. */
        CALM;

        boolean holds(Scene scene) {
            return switch (this) {
                case ALWAYS -> true;
                case CONTEXT -> scene.hasContext();
                case UPSET -> scene.isUpset();
                case PROBLEM -> scene.hasProblem();
                case TENSE -> scene.isTense();
                case ASKED -> !scene.questions.isEmpty();
                case ABUSED -> scene.isAbusive();
                case CALM -> scene.hasContext() && !scene.hasProblem();
            };
        }
    }

    /**
     * What one signal is worth on one dimension.
     *
     * @param weak and {@code strong}: points, below 0 for losses; for a measure, points per unit and none
     * @param most how many occurrences count, each half of the one before
     * @param tone whether it is one of the small fitted weights
     * @param source where the figure comes from; empty where it is our judgement
     * @param measure for signals that carry a figure: the figure at which nothing is earned or lost, and the least and most points
     */
    record Rule(String signal, Dimension dimension, double weak, double strong, int most, When when, boolean tone, String source,
            double... measure) {
        boolean isMeasure() {
            return measure.length == 3;
        }
    }

    /** Points lost when none of these signals was seen. */
    record Lack(String name, Dimension dimension, double points, When when, Set<String> unless, String source) {}

    /**
     * Points earned when one of each kind of signal was seen, in some languages only: where people talk plainly, that is all
     * that is wanted.
     *
     * @param one and {@code other}: the two kinds
     */
    record Both(String name, Dimension dimension, double points, When when, Set<Language> languages, Kinds one, Kinds other, String source) {
        boolean holds(Scene scene, Reading reading) {
            return when.holds(scene) && languages.contains(scene.situation.language()) && one.anyIn(reading) && other.anyIn(reading);
        }
    }

    /**
     * Signals of which one is enough.
     *
     * @param any of either strength
     * @param strong only when strong; a {@code !} stands behind them in the file
     */
    record Kinds(Set<String> any, Set<String> strong) {
        static Kinds of(Set<String> written) {
            Set<String> any = new HashSet<>();
            Set<String> strong = new HashSet<>();
            for (String name : written) {
                if (name.endsWith("!")) {
                    strong.add(name.substring(0, name.length() - 1));
                } else {
                    any.add(name);
                }
            }
            return new Kinds(any, strong);
        }

        boolean anyIn(Reading reading) {
            for (Signal s : reading.signals()) {
                if (any.contains(s.name()) || s.strength() == Signal.Strength.STRONG && strong.contains(s.name())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Points that a whole conversation loses on a dimension. */
    record Untold(String name, Dimension dimension, double points, String source) {}

    /**
     * What voids or fails a reply or a conversation.
     *
     * @param critical signals that are critical failures at once
     * @param voids signals beside which nothing that was well said counts
     * @param uncorrected signals that fail the conversation unless one of {@code corrections} follows {@code within} so many replies
     */
    record Failures(Set<String> critical, Set<String> voids, Set<String> uncorrected, Set<String> corrections, int within) {
        static final Failures NONE = new Failures(Set.of(), Set.of(), Set.of(), Set.of(), 0);

        Failures {
            critical = Set.copyOf(critical);
            voids = Set.copyOf(voids);
            uncorrected = Set.copyOf(uncorrected);
            corrections = Set.copyOf(corrections);
        }
    }

    /** Every signal that is worth something or is a failure, in alphabetical order. */
    Set<String> signalNames() {
        Set<String> names = new TreeSet<>(rules.keySet());
        names.addAll(failures.critical());
        names.addAll(failures.voids());
        return names;
    }

    List<Rule> of(String signal) {
        return rules.getOrDefault(signal, List.of());
    }
}
