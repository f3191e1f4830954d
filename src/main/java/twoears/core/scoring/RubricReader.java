package twoears.core.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Rubric.Lack;
import twoears.core.scoring.Rubric.Rule;
import twoears.core.scoring.Rubric.Together;
import twoears.core.scoring.Rubric.When;

/** Reads the rubric's lines; what follows {@code #} is the source, for people. */
final class RubricReader {
    private final Map<Dimension, Double> bases = new EnumMap<>(Dimension.class);
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final List<Lack> lacks = new ArrayList<>();
    private final List<Together> togethers = new ArrayList<>();
    private final Set<String> critical = new HashSet<>();
    private final Set<String> voids = new HashSet<>();
    private double stretch = 1;
    private boolean tone;

    private RubricReader() {}

    /** @throws IllegalArgumentException naming the line, when a line is none of the rubric's */
    static Rubric read(String file, String text) {
        RubricReader reader = new RubricReader();
        reader.lines(file, text);
        return new Rubric(reader.bases, reader.rules, reader.lacks, reader.togethers, reader.critical, reader.voids, reader.stretch);
    }

    /** One rubric from two files: what is judged, and the weights that were fitted. */
    static Rubric read(String file, String text, String otherFile, String otherText) {
        RubricReader reader = new RubricReader();
        reader.lines(file, text);
        reader.tone = true;
        reader.lines(otherFile, otherText);
        return new Rubric(reader.bases, reader.rules, reader.lacks, reader.togethers, reader.critical, reader.voids, reader.stretch);
    }

    private void lines(String file, String text) {
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (content.isEmpty()) {
                continue;
            }
            try {
                line(pieces(content));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(file + ":" + number + ":1: no line of a rubric: " + content, e);
            }
        }
    }

    private static String[] pieces(String content) {
        StringTokenizer tokens = new StringTokenizer(content);
        String[] pieces = new String[tokens.countTokens()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = tokens.nextToken();
        }
        return pieces;
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "base" -> bases.put(dimension(words[1]), Double.valueOf(words[2]));
            case "stretch" -> stretch = Double.parseDouble(words[1]);
            case "critical" -> critical.addAll(rest(words, 1));
            case "voids" -> voids.addAll(rest(words, 1));
            case "lack" -> lacks.add(new Lack(words[1], dimension(words[2]), Double.parseDouble(words[3]), when(words[4]), Set.copyOf(rest(words, 6))));
            case "together" -> togethers.add(together(words));
            case "measure" -> add(new Rule(words[1], dimension(words[2]), Double.parseDouble(words[3]), 0, 1, When.ALWAYS, false,
                    Double.parseDouble(words[4]), Double.parseDouble(words[5]), Double.parseDouble(words[6])));
            default -> add(new Rule(words[0], dimension(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]),
                    Integer.parseInt(words[4]), when(words[5]), tone));
        }
    }

    private static Together together(String[] words) {
        List<String> signals = rest(words, 6);
        int with = signals.indexOf("with");
        Set<Language> languages = new HashSet<>();
        for (String code : words[5].split(",")) {
            languages.add(Language.of(code).orElseThrow());
        }
        return new Together(words[1], dimension(words[2]), Double.parseDouble(words[3]), when(words[4]), languages,
                Set.copyOf(signals.subList(0, with)), Set.copyOf(signals.subList(with + 1, signals.size())));
    }

    private void add(Rule rule) {
        rules.computeIfAbsent(rule.signal(), s -> new ArrayList<>()).add(rule);
    }

    private static List<String> rest(String[] words, int from) {
        return List.of(words).subList(from, words.length);
    }

    private static Dimension dimension(String word) {
        return Dimension.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static When when(String word) {
        return When.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
