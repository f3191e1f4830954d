package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import twoears.core.language.Language;
import twoears.core.language.PhrasePattern;
import twoears.core.language.PhrasePattern.Part;
import twoears.core.language.PhrasePattern.Result;
import twoears.core.language.PhrasePattern.Word;
import twoears.core.scoring.LexiconFile.Fault;
import twoears.core.scoring.SignalRule.Bond;
import twoears.core.scoring.SignalRule.Example;
import twoears.core.scoring.SignalRule.Place;
import twoears.core.scoring.SignalRule.Scope;

/**
 * Reads a lexicon file. The notation has lines alone: {@code signal NAME}, {@code class NAME} or {@code words NAME} begin
 * a block; indented lines belong to it; {@code #} begins a comment. The guide stands beside the files.
 */
final class LexiconReader {
    private static final String ARROW = " => ";
    private static final Set<String> SECTIONS = Set.of("phrases", "strong", "except", "hits", "misses");
    private static final Set<String> ATTRIBUTES = Set.of("about", "allow", "only", "strong-if", "needs", "but", "negated-as", "tone");

    private final String file;
    private final Language language;
    private final List<SignalRule> signals = new ArrayList<>();
    private final Map<String, List<List<Word>>> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Block block;
    private String kind = "";
    private String name = "";
    private String section = "";
    private int number;

    private LexiconReader(String file, Language language) {
        this.file = file;
        this.language = language;
    }

    static LexiconFile read(String file, String text, Language language) {
        LexiconReader reader = new LexiconReader(file, language);
        for (String line : text.split("\n", -1)) {
            reader.number++;
            reader.line(line);
        }
        reader.close();
        return new LexiconFile(reader.signals, reader.classes, reader.lists, reader.faults);
    }

    private void line(String line) {
        String content = line.strip();
        if (content.isEmpty() || content.startsWith("#")) {
            return;
        }
        int column = line.indexOf(content) + 1;
        if (column == 1) {
            begin(content);
        } else if (kind.equals("signal")) {
            ofSignal(content, column);
        } else if (kind.equals("class")) {
            ofClass(content, column);
        } else if (kind.equals("words")) {
            lists.computeIfAbsent(name, n -> new ArrayList<>()).addAll(pieces(content));
        } else {
            fault(column, "outside", content);
        }
    }

    private void begin(String content) {
        close();
        int space = content.indexOf(' ');
        kind = space < 0 ? content : content.substring(0, space);
        name = space < 0 ? "" : content.substring(space + 1).strip();
        section = "";
        if (!Set.of("signal", "class", "words").contains(kind) || name.isEmpty()) {
            fault(1, "unknown-block", content);
            kind = "";
        } else if (kind.equals("signal")) {
            block = new Block();
        }
    }

    private void ofClass(String content, int column) {
        for (String piece : pieces(content)) {
            if (PhrasePattern.parse(piece, language) instanceof Result.Ok ok && ok.pattern().parts().get(0) instanceof Part.Choice choice) {
                member(choice, column + content.indexOf(piece), piece);
            } else {
                fault(column + content.indexOf(piece), "pattern", piece);
            }
        }
    }

    private void member(Part.Choice choice, int column, String piece) {
        for (List<Word> words : choice.alternatives()) {
            if (words.stream().anyMatch(w -> w.kind() == Word.Kind.CLASS)) {
                fault(column, "class-in-class", piece);
            } else {
                classes.computeIfAbsent(name, n -> new ArrayList<>()).add(words);
            }
        }
    }

    private static List<String> pieces(String content) {
        List<String> pieces = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(content);
        while (tokens.hasMoreTokens()) {
            pieces.add(tokens.nextToken());
        }
        return pieces;
    }

    private void ofSignal(String content, int column) {
        int colon = content.indexOf(':');
        String key = colon < 0 ? "" : content.substring(0, colon);
        if (SECTIONS.contains(key) && colon == content.length() - 1) {
            section = key;
        } else if (ATTRIBUTES.contains(key)) {
            attribute(key, content.substring(colon + 1).strip(), column + colon + 1);
        } else if (section.isEmpty()) {
            fault(column, "unknown-key", content);
        } else {
            entry(content, column);
        }
    }

    private void attribute(String key, String value, int column) {
        Block b = block();
        switch (key) {
            case "allow" -> names(value, column, Scope.class, b.allowed);
            case "only" -> names(value, column, Place.class, b.places);
            case "strong-if" -> names(value, column, Bond.class, b.binds);
            case "needs" -> names(value, column, Bond.class, b.needs);
            case "tone" -> b.kind = isOneOf(value, column, "stays", "yields") && value.equals("stays") ? SignalRule.Kind.STAYS : SignalRule.Kind.TONE;
            case "but" -> b.cancelled = isOneOf(value, column, "cancels");
            case "negated-as" -> b.negatedAs = value;
            default -> { }
        }
    }

    private <E extends Enum<E>> void names(String value, int column, Class<E> type, Set<E> into) {
        for (String piece : value.split("[,\\s]+")) {
            try {
                into.add(Enum.valueOf(type, piece.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                fault(column + value.indexOf(piece) + 1, "unknown-value", piece);
            }
        }
    }

    private boolean isOneOf(String value, int column, String... known) {
        boolean is = List.of(known).contains(value);
        if (!is) {
            fault(column + 1, "unknown-value", value);
        }
        return is;
    }

    private void entry(String content, int column) {
        Block b = block();
        if (section.equals("hits") || section.equals("misses")) {
            int arrow = content.indexOf(ARROW);
            Example example = new Example(arrow < 0 ? "" : content.substring(0, arrow).strip(),
                    arrow < 0 ? content : content.substring(arrow + ARROW.length()).strip(), number);
            (section.equals("hits") ? b.hits : b.misses).add(example);
            return;
        }
        List<PhrasePattern> into = section.equals("strong") ? b.strong : section.equals("except") ? b.except : b.weak;
        Result result = PhrasePattern.parse(content, language);
        if (result instanceof Result.Ok ok) {
            into.add(ok.pattern());
        } else if (result instanceof Result.Fault f) {
            fault(column + f.position(), "pattern-" + f.problem().name().toLowerCase(Locale.ROOT).replace('_', '-'), f.found());
        }
    }

    private Block block() {
        if (block == null) {
            throw new IllegalStateException("outside of a signal");
        }
        return block;
    }

    private void close() {
        if (block != null) {
            signals.add(block.rule(name));
            block = null;
        }
    }

    private void fault(int column, String problem, String found) {
        faults.add(new Fault(file, number, column, problem, found));
    }

    private static final class Block {
        final Set<Scope> allowed = EnumSet.noneOf(Scope.class);
        final Set<Place> places = EnumSet.noneOf(Place.class);
        final Set<Bond> binds = EnumSet.noneOf(Bond.class);
        final Set<Bond> needs = EnumSet.noneOf(Bond.class);
        final List<PhrasePattern> weak = new ArrayList<>();
        final List<PhrasePattern> strong = new ArrayList<>();
        final List<PhrasePattern> except = new ArrayList<>();
        final List<Example> hits = new ArrayList<>();
        final List<Example> misses = new ArrayList<>();
        boolean cancelled;
        SignalRule.Kind kind = SignalRule.Kind.ACT;
        String negatedAs = "";

        SignalRule rule(String name) {
            return new SignalRule(name, kind, Collections.unmodifiableSet(allowed), Collections.unmodifiableSet(places), Collections.unmodifiableSet(binds),
                    Collections.unmodifiableSet(needs), cancelled, negatedAs,
                    List.copyOf(weak), List.copyOf(strong), List.copyOf(except), List.copyOf(hits), List.copyOf(misses));
        }
    }
}
