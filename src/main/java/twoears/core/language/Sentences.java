package twoears.core.language;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end: at a mark followed by space, at a line's end, but not after "e.g.", "3." or "12. mai". */
final class Sentences {
    /** A line longer than this that goes on in lower case was broken by a mail program, not by its writer. */
    private static final int WRAPPED_LINE = 50;

    private Sentences() {}

    static List<Passage.Sentence> of(Text text, Tokens tokens) {
        List<Passage.Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tokens.size; i++) {
            if (i == tokens.size || endsBetween(text, tokens, i - 1, i)) {
                int last = i - 1;
                for (int t = first; t <= last; t++) {
                    tokens.sentenceOf[t] = sentences.size();
                }
                int until = i == tokens.size ? text.length() : tokens.starts[i];
                sentences.add(sentence(text, tokens, first, last, until));
                first = i;
            }
        }
        return sentences;
    }

    private static Passage.Sentence sentence(Text text, Tokens tokens, int first, int last, int until) {
        char end = ' ';
        int to = tokens.ends[last];
        for (int i = tokens.ends[last]; i < until; i++) {
            char c = text.at(i);
            if (c == '?' || c == '!' && end != '?' || (c == '.' || c == '…') && end != '?' && end != '!') {
                end = c;
                to = i + 1;
            } else if (c == '\n') {
                end = end == ' ' ? c : end;
                break;
            } else if (c != '"' && c != ')' && c != '\'' && end != ' ') {
                break;
            }
        }
        return new Passage.Sentence(first, last, end, text.span(tokens.starts[first], to));
    }

    private static boolean endsBetween(Text text, Tokens tokens, int before, int after) {
        char mark = tokens.breaks[after];
        if (mark == ' ' || tokens.starts[before] == tokens.starts[after]) {
            return false;
        }
        return switch (mark) {
            case '\n' -> !isWrapped(text, tokens, before, after);
            case '?', '!', '…' -> hasSpace(text, tokens.ends[before], tokens.starts[after]);
            case '.' -> hasSpace(text, tokens.ends[before], tokens.starts[after]) && !isAbbreviated(text, tokens, before, after);
            default -> false;
        };
    }

    private static boolean hasSpace(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) == ' ' || text.at(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrapped(Text text, Tokens tokens, int before, int after) {
        int lines = 0;
        boolean marked = false;
        for (int i = tokens.ends[before]; i < tokens.starts[after]; i++) {
            char c = text.at(i);
            lines += c == '\n' ? 1 : 0;
            marked |= c == '.' || c == '!' || c == '?' || c == ':' || c == '-' || c == '*' || c == '•';
        }
        boolean capital = (tokens.marks[after] & (Passage.CAPITAL | Passage.NUMBER)) != 0;
        return lines == 1 && !marked && !capital && tokens.ends[before] - lineStart(text, tokens.starts[before]) > WRAPPED_LINE;
    }

    private static int lineStart(Text text, int from) {
        int i = from;
        while (i > 0 && from - i <= 2 * WRAPPED_LINE && text.at(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    private static boolean isAbbreviated(Text text, Tokens tokens, int before, int after) {
        if (text.at(tokens.ends[before]) != '.') {
            return false;
        }
        String word = tokens.spelled(before);
        boolean lower = (tokens.marks[after] & (Passage.CAPITAL | Passage.NUMBER)) == 0;
        if ((tokens.marks[before] & Passage.NUMBER) != 0) {
            boolean opensLine = before == 0 || tokens.breaks[before] == '\n' || tokens.breaks[before] == ':';
            return opensLine && word.length() <= 2 || lower && tokens.language != Language.EN;
        }
        return word.length() == 1 && !word.equals("i") || Abbreviations.has(tokens.language, word);
    }
}
