package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twoears.core.language.Language;
import twoears.core.scoring.LexiconFile.Fault;

/**
 * A team's own rubric: lines of the rubric's notation that take the place of those that the program brings, and blocks of
 * the lexicon's notation that add signals and phrases, below a line {@code language CODE}.
 *
 * @param file as it was named
 * @param text what stands in it, kept for the rubric's version
 * @param faults all that is wrong with it; nothing is judged by a file that has some
 */
public record TeamRubric(String file, String text, List<Problem> faults) {
    private static final Set<String> BLOCKS = Set.of("signal", "class", "words");
    private static final Set<String> NAMING = Set.of("critical", "voids", "uncorrected");
    private static final Set<String> JOINING = Set.of("unless", "within", "with");

    public TeamRubric {
        faults = List.copyOf(faults);
    }

    /**
     * One thing that is wrong.
     *
     * @param line and {@code column}, both from 1, in UTF-16 code units
     * @param problem a key of the scoring words that says what it is
     * @param found what stands there; empty where nothing does
     * @param names what may stand there, where that can be listed
     */
    public record Problem(int line, int column, String problem, String found, Collection<String> names) {
        public Problem {
            names = List.copyOf(names);
        }
    }

    /** The name that a team's file has when it lies beside scenarios. */
    public static final String NAME = "team.rubric";

    public static TeamRubric read(String file, String text) {
        String plain = text.replace("\r\n", "\n");
        Split split = new Split(file, plain);
        List<Problem> faults = new ArrayList<>(split.faults);
        RubricReader rubric = new RubricReader();
        rubric.lines(file, split.rubric, false);
        rubric.faults().forEach(f -> faults.add(problem(f)));
        Set<String> known = new TreeSet<>(Scorer.signalNames());
        for (Map.Entry<Language, String> part : split.lexicon.entrySet()) {
            LexiconFile read = LexiconReader.read(file, part.getValue(), part.getKey());
            read.faults().forEach(f -> faults.add(problem(f)));
            read.signals().forEach(s -> known.add(s.name()));
        }
        faults.addAll(unknown(split.rubric, known));
        faults.sort((a, b) -> a.line() != b.line() ? Integer.compare(a.line(), b.line()) : Integer.compare(a.column(), b.column()));
        return new TeamRubric(file, plain, faults);
    }

    private static Problem problem(Fault fault) {
        Set<String> names = switch (fault.problem()) {
            case "rubric.no-dimension" -> Set.of("empathy", "clarity", "honesty", "handling");
            case "rubric.no-when" -> Set.of("always", "context", "upset", "problem", "tense", "asked", "abused", "calm");
            case "unknown-key" -> Set.of("about", "allow", "only", "strong-if", "needs", "but", "negated-as", "tone", "phrases", "strong", "except", "hits",
                    "misses");
            default -> Set.of();
        };
        String key = fault.problem().startsWith("rubric.") || fault.problem().startsWith("pattern-") ? fault.problem().replace("pattern-", "pattern.")
                : "lexicon." + fault.problem();
        return new Problem(fault.line(), fault.column(), key, fault.found(), names);
    }

    /** Signals that lines name and nothing shows. */
    private static List<Problem> unknown(String rubric, Set<String> known) {
        List<Problem> unknown = new ArrayList<>();
        int number = 0;
        for (String line : rubric.split("\n", -1)) {
            number++;
            int comment = line.indexOf('#');
            String content = comment < 0 ? line : line.substring(0, comment);
            int at = 0;
            for (String word : namedIn(content)) {
                at = content.indexOf(word, at);
                String bare = word.endsWith("!") ? word.substring(0, word.length() - 1) : word;
                if (!known.contains(bare)) {
                    unknown.add(new Problem(number, at + 1, "rubric.no-signal", bare, known));
                }
                at += word.length();
            }
        }
        return unknown;
    }

    private static List<String> namedIn(String content) {
        List<String> words = List.of(content.strip().split("\\s+"));
        String first = words.get(0);
        if (first.isEmpty() || Set.of("base", "stretch", "untold").contains(first)) {
            return List.of();
        } else if (NAMING.contains(first)) {
            return words.stream().skip(1).filter(w -> !JOINING.contains(w) && !Character.isDigit(w.charAt(0))).toList();
        } else if (first.equals("measure")) {
            return words.stream().skip(1).limit(1).toList();
        } else if (first.equals("lack") || first.equals("together")) {
            return words.stream().skip(6).filter(w -> !JOINING.contains(w)).toList();
        }
        return List.of(first);
    }

    /** The names of the program's signals and of those that the file adds. */
    public Set<String> signalNames() {
        Set<String> names = new TreeSet<>(Scorer.signalNames());
        for (Language language : Language.values()) {
            lexicon(language).ifPresent(l -> l.signals().forEach(s -> names.add(s.name())));
        }
        return names;
    }

    /** The lines for the rubric, the others blank. */
    String rubricLines() {
        return new Split(file, text).rubric;
    }

    /** The blocks for a language's lexicon, the other lines blank. */
    Optional<LexiconFile> lexicon(Language language) {
        return Optional.ofNullable(new Split(file, text).lexicon.get(language)).map(t -> LexiconReader.read(file, t, language));
    }

    /** The two notations of one file, line by line, so that every line keeps its number. */
    private static final class Split {
        final String rubric;
        final Map<Language, String> lexicon = new EnumMap<>(Language.class);
        final List<Problem> faults = new ArrayList<>();
        private final Map<Language, StringBuilder> blocks = new EnumMap<>(Language.class);
        private Optional<Language> language = Optional.empty();
        private boolean inBlock;

        Split(String file, String text) {
            StringBuilder lines = new StringBuilder();
            int number = 0;
            for (String line : text.split("\n", -1)) {
                number++;
                lines.append(isRubric(line, number) ? line : "").append('\n');
                int own = number;
                if (inBlock) {
                    language.ifPresent(l -> {
                        StringBuilder block = blocks.computeIfAbsent(l, k -> new StringBuilder());
                        block.append("\n".repeat(Math.max(0, own - 1 - (int) block.chars().filter(c -> c == '\n').count()))).append(line).append('\n');
                    });
                }
            }
            rubric = lines.toString();
            blocks.forEach((l, b) -> lexicon.put(l, b.toString()));
        }

        private boolean isRubric(String line, int number) {
            boolean atMargin = !line.isEmpty() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#';
            if (!atMargin) {
                return !inBlock;
            }
            String first = line.split("\\s+", 2)[0];
            inBlock = BLOCKS.contains(first);
            if (first.equals("language")) {
                begin(line.substring(first.length()).strip(), number, line);
                return false;
            } else if (inBlock && language.isEmpty()) {
                faults.add(new Problem(number, 1, "rubric.language-first", "", Set.of()));
            }
            return !inBlock;
        }

        private void begin(String code, int number, String line) {
            language = Language.of(code);
            if (language.isEmpty()) {
                faults.add(new Problem(number, Math.max(1, line.indexOf(code) + 1), "rubric.no-language", code, new HashSet<>(Set.of("en", "nb", "sv", "fi"))));
            }
        }
    }
}
