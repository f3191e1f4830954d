package twoears.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A phrase to listen for, in a notation that a trainer can write:
 *
 * <ul>
 *   <li>{@code same day}: these words, in this order; one small word such as "really" may stand between them
 *   <li>{@code box|unit}: either word; {@code get_back_to|call} where an alternative has several words
 *   <li>{@code releas*}: any ending
 *   <li>{@code what ... for}: a gap of up to five words of the same sentence; {@code *} alone is a gap too
 *   <li>{@code (very) sorry}: the word in brackets may be missing
 *   <li>{@code {when}}: a word class, where the reader of the pattern has one of this name
 * </ul>
 *
 * @param source as it was written
 * @param parts at least one of them a word, neither the first nor the last a gap
 */
public record PhrasePattern(String source, List<Part> parts) {
    /** More would make matching slow. */
    static final int MOST_GAPS = 3;

    static final int MOST_OPTIONAL = 4;

    public PhrasePattern {
        parts = List.copyOf(parts);
    }

    /** Reads a pattern that knows no word classes. */
    public static Result parse(String source) {
        return parse(source, Language.EN);
    }

    public static Result parse(String source, Language language) {
        return new PatternParser(source, language).parse();
    }

    /** What a pattern consists of. */
    public sealed interface Part {
        /** Up to five words that don't matter. */
        record Gap() implements Part {}

        /**
         * One of several words or word sequences.
         *
         * @param optional whether it may be missing
         */
        record Choice(List<List<Word>> alternatives, boolean optional) implements Part {
            public Choice {
                alternatives = List.copyOf(alternatives);
            }
        }
    }

    /**
     * A word of a pattern, in the form of the matching copy.
     *
     * @param text the word, its beginning, or the name of a class
     */
    public record Word(String text, Kind kind) {
        /** How a word of the text is held against it. */
        public enum Kind {
            WHOLE,
            STEM,
            CLASS
        }
    }

    /** A pattern, or the first thing that is wrong with it. */
    public sealed interface Result {
        record Ok(PhrasePattern pattern) implements Result {}

        /**
         * @param position UTF-16 code unit of the source where the fault stands
         * @param found the piece of the source that is at fault
         */
        record Fault(int position, Problem problem, String found) implements Result {}

        default <T> T match(Function<Ok, T> ok, Function<Fault, T> fault) {
            return this instanceof Ok o ? ok.apply(o) : fault.apply((Fault) this);
        }
    }

    /** What can be wrong with a pattern; the words for it stand under {@code pattern.NAME} in the language's bundle. */
    public enum Problem {
        EMPTY,
        GAP_AT_EDGE,
        TOO_MANY_GAPS,
        TOO_MANY_OPTIONAL,
        EMPTY_ALTERNATIVE,
        UNCLOSED_BRACKET,
        STAR_INSIDE_WORD,
        STEM_TOO_SHORT,
        UNKNOWN_CLASS,
        STRANGE_CHARACTER
    }

    /** The names of the classes in it. */
    public List<String> classes() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Choice choice) {
                choice.alternatives().forEach(a -> a.stream().filter(w -> w.kind() == Word.Kind.CLASS).forEach(w -> names.add(w.text())));
            }
        }
        return names;
    }
}
