package twoears.core.language;

import java.util.ArrayList;
import java.util.List;
import twoears.core.language.PhrasePattern.Part;
import twoears.core.language.PhrasePattern.Problem;
import twoears.core.language.PhrasePattern.Result;
import twoears.core.language.PhrasePattern.Word;

/** Reads the notation of {@link PhrasePattern}, piece by piece between spaces. */
final class PatternParser {
    private static final int SHORTEST_STEM = 2;

    private final String source;
    private final char[] letters;
    private final Language language;
    private final List<Part> parts = new ArrayList<>();
    private int gaps;
    private int optionals;
    private Result.@org.jspecify.annotations.Nullable Fault fault;

    PatternParser(String source, Language language) {
        this.source = source;
        letters = source.toCharArray();
        this.language = language;
    }

    Result parse() {
        int i = 0;
        while (i < letters.length && fault == null) {
            if (isSpace(letters[i])) {
                i++;
                continue;
            }
            int end = pieceEnd(i);
            piece(source.substring(i, end), i);
            i = end;
        }
        if (fault == null) {
            checkWhole();
        }
        return fault != null ? fault : new Result.Ok(new PhrasePattern(source, parts));
    }

    /** A piece ends at a space that is not within brackets. */
    private int pieceEnd(int from) {
        int depth = 0;
        for (int i = from; i < letters.length; i++) {
            char c = letters[i];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && isSpace(c)) {
                return i;
            }
        }
        return letters.length;
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c > 0x7F) && Character.isWhitespace(c);
    }

    private void piece(String piece, int at) {
        if (piece.equals("...") || piece.equals("…") || piece.equals("*")) {
            gap(piece, at);
        } else if (piece.startsWith("(")) {
            optional(piece, at);
        } else {
            choice(piece, at, false);
        }
    }

    private void gap(String piece, int at) {
        boolean doubled = !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Gap;
        if (parts.isEmpty()) {
            fail(at, Problem.GAP_AT_EDGE, piece);
        } else if (!doubled && ++gaps > PhrasePattern.MOST_GAPS) {
            fail(at, Problem.TOO_MANY_GAPS, piece);
        } else if (!doubled) {
            parts.add(new Part.Gap());
        }
    }

    private void optional(String piece, int at) {
        int close = piece.indexOf(')');
        if (close < 0) {
            fail(at, Problem.UNCLOSED_BRACKET, piece);
        } else if (close + 1 < piece.length() && !isPunctuation(piece.substring(close + 1))) {
            fail(at + close + 1, Problem.STRANGE_CHARACTER, piece.substring(close + 1));
        } else if (++optionals > PhrasePattern.MOST_OPTIONAL) {
            fail(at, Problem.TOO_MANY_OPTIONAL, piece);
        } else {
            choice(piece.substring(1, close), at + 1, true);
        }
    }

    private void choice(String piece, int at, boolean optional) {
        List<List<Word>> alternatives = new ArrayList<>();
        int from = 0;
        while (from <= piece.length() && fault == null) {
            int bar = piece.indexOf('|', from);
            int to = bar < 0 ? piece.length() : bar;
            List<Word> words = words(piece.substring(from, to), at + from);
            if (words.isEmpty() && fault == null && !(isPunctuation(piece) && bar < 0)) {
                fail(at + from, Problem.EMPTY_ALTERNATIVE, piece);
            } else if (!words.isEmpty()) {
                alternatives.add(words);
            }
            from = to + 1;
        }
        if (fault == null && !alternatives.isEmpty()) {
            parts.add(new Part.Choice(alternatives, optional));
        }
    }

    private List<Word> words(String alternative, int at) {
        if (isPlain(at, at + alternative.length()) && Contractions.parts(alternative).length == 0) {
            return List.of(new Word(alternative, Word.Kind.WHOLE));
        }
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= alternative.length(); i++) {
            boolean ends = i == alternative.length() || alternative.charAt(i) == '_' || alternative.charAt(i) == ' ';
            if (ends && i > from && fault == null) {
                word(alternative.substring(from, i), at + from, words);
            }
            from = ends ? i + 1 : from;
        }
        return words;
    }

    private void word(String piece, int at, List<Word> into) {
        int star = piece.indexOf('*');
        if (piece.startsWith("{")) {
            if (!piece.endsWith("}")) {
                fail(at, Problem.UNCLOSED_BRACKET, piece);
                return;
            }
            into.add(new Word(piece.substring(1, piece.length() - 1), Word.Kind.CLASS));
        } else if (star >= 0) {
            stem(piece, star, at, into);
        } else {
            int odd = oddCharacter(piece);
            if (odd >= 0) {
                fail(at + odd, Problem.STRANGE_CHARACTER, piece.substring(odd, odd + 1));
                return;
            }
            if (isPlain(at, at + piece.length()) && Contractions.parts(piece).length == 0) {
                into.add(new Word(piece, Word.Kind.WHOLE));
                return;
            }
            Passage passage = Passage.of(piece, language);
            for (int i = 0; i < passage.size(); i++) {
                into.add(new Word(passage.word(i), Word.Kind.WHOLE));
            }
        }
    }

    private void stem(String piece, int star, int at, List<Word> into) {
        if (star != piece.length() - 1) {
            fail(at + star, Problem.STAR_INSIDE_WORD, piece);
            return;
        }
        String start = piece.substring(0, star);
        if (isPlain(at, at + star) && star >= SHORTEST_STEM) {
            into.add(new Word(start, Word.Kind.STEM));
            return;
        }
        String stem = Text.of(start).toString();
        Passage passage = Passage.of(stem, language);
        if (stem.length() < SHORTEST_STEM || passage.size() == 0) {
            fail(at, Problem.STEM_TOO_SHORT, piece);
            return;
        }
        for (int i = 0; i + 1 < passage.size(); i++) {
            into.add(new Word(passage.word(i), Word.Kind.WHOLE));
        }
        into.add(new Word(passage.word(passage.size() - 1), Word.Kind.STEM));
    }

    /** Small letters alone, which nearly all words are: they need no reading. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = letters[i];
            if (c < 'a' || c > 'z' && (c < 'à' || c > 'þ' || c == '÷')) {
                return false;
            }
        }
        return to > from;
    }

    private static int oddCharacter(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if ("()[]{}\\^+<>=#~".indexOf(piece.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPunctuation(String piece) {
        return piece.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '{');
    }

    private void checkWhole() {
        boolean empty = true;
        for (Part part : parts) {
            empty &= part instanceof Part.Gap || part instanceof Part.Choice c && c.optional();
        }
        if (empty) {
            fail(0, Problem.EMPTY, source);
        } else if (parts.get(parts.size() - 1) instanceof Part.Gap) {
            fail(source.length() - 1, Problem.GAP_AT_EDGE, source);
        }
    }

    private void fail(int at, Problem problem, String found) {
        if (fault == null) {
            fault = new Result.Fault(at, problem, found);
        }
    }
}
