package twoears.core.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a text into words, in arrays, since this runs for every keystroke's worth of text. */
final class Tokens {
    private static final String SYMBOLS = "$€£%";
    /** By character: no part of a word, a digit, a letter. */
    private static final byte[] KINDS = new byte[0x250];
    private static final byte DIGIT = 1;
    private static final byte LETTER = 2;
    private static final int BEGINNING = 4;

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = !Character.isLetterOrDigit(c) ? 0 : Character.isLetter(c) ? LETTER : DIGIT;
        }
    }

    final Text text;
    final Vocabulary vocabulary;
    final Language language;
    /** Null where the word is not known and nobody has asked for its letters. */
    @Nullable String[] words;
    Known[] known;
    /** By word: what {@link String#hashCode} gives for it. */
    int[] hashes;
    /** By word: its first four letters in one number; 0 for numbers, figures or not, and for shorter words. */
    long[] beginnings;
    /** By word: its letters, doubled ones counted once. */
    int[] letters;
    int[] starts;
    int[] ends;
    char[] breaks;
    byte[] marks;
    int[] sentenceOf = {};
    int size;

    private final char[] copy;
    private final boolean hasLinks;
    private char pending = ' ';
    private boolean inQuote;
    private boolean inQuotedLine;
    private boolean lineBegins = true;
    private int quotedWords;

    Tokens(Text text, Vocabulary vocabulary) {
        this.text = text;
        copy = text.copy;
        hasLinks = hasLinks(text);
        this.vocabulary = vocabulary;
        language = vocabulary.language;
        // A word and its space take four letters or more on the average; where they don't, there will be more room.
        int room = text.length() / 4 + 4;
        words = new String[room];
        known = new Known[room];
        hashes = new int[room];
        beginnings = new long[room];
        letters = new int[room];
        starts = new int[room];
        ends = new int[room];
        breaks = new char[room];
        marks = new byte[room];
    }

    void read() {
        int i = 0;
        int quoteEnd = -1;
        while (i < text.length()) {
            char c = copy[i];
            if (c == ' ') {
                i++;
                continue;
            }
            if (c == '"') {
                boolean closes = i == quoteEnd;
                quoteEnd = closes ? i : closingQuote(i);
                inQuote = !closes && i < quoteEnd;
            }
            if (isWordCharacter(i)) {
                i = word(i);
                lineBegins = false;
            } else {
                between(c, i);
                i++;
            }
        }
        if (quotedWords * 10 > size * 6) {
            forgetQuotes();
        }
        sentenceOf = new int[size];
    }

    String spelled(int i) {
        String word = words[i];
        return word != null ? word : text.between(starts[i], ends[i]);
    }

    /** Where a quotation that begins here ends; the place itself when it doesn't end on this line. */
    private int closingQuote(int from) {
        for (int i = from + 1; i < text.length() && text.at(i) != '\n'; i++) {
            if (text.at(i) == '"') {
                return i;
            }
        }
        return from;
    }

    private void between(char c, int i) {
        if (c == '\n') {
            inQuotedLine = false;
            inQuote = false;
            lineBegins = true;
        } else if (lineBegins && c == '>') {
            inQuotedLine = true;
        }
        boolean dash = c == '-' && i > 0 && text.at(i - 1) == ' ';
        if (SYMBOLS.indexOf(c) >= 0) {
            add(i, i + 1, Passage.SYMBOL, vocabulary.of(text, i, i + 1, c), c);
        } else if (rank(c) > rank(pending) && (c != '-' || dash)) {
            pending = c;
        }
    }

    private static int rank(char c) {
        return switch (c) {
            case '\n' -> 7;
            case '?', '!', '.', '…' -> 6;
            case ';' -> 5;
            case ':' -> 4;
            case '(', ')' -> 3;
            case '-' -> 2;
            case ',' -> 1;
            default -> 0;
        };
    }

    private boolean isWordCharacter(int i) {
        char c = copy[i];
        if (c < KINDS.length) {
            return KINDS[c] != 0;
        } else if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
            return Character.isLetterOrDigit(Character.toCodePoint(c, copy[i + 1]));
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int word(int start) {
        int link = linkEnd(start);
        if (link > start) {
            add(start, link, Passage.LINK, vocabulary.of("www"), "www".hashCode());
            return link;
        }
        int i = start;
        boolean digits = true;
        boolean apostrophe = false;
        int hash = 0;
        char before = 0;
        int distinct = 0;
        while (i < text.length()) {
            char c = copy[i];
            byte kind = c < KINDS.length ? KINDS[c] : 0;
            if (kind == 0 && !goesOn(start, i)) {
                break;
            }
            digits &= kind == DIGIT || kind == 0 && (c < 0x80 || !Character.isLetter(c));
            apostrophe |= c == '\'';
            hash = 31 * hash + c;
            distinct += c == before ? 0 : 1;
            before = c;
            i++;
        }
        Known word = vocabulary.of(text, start, i, hash);
        if (digits || language != Language.EN || !contracted(word, start, i, apostrophe)) {
            add(start, i, digits ? Passage.NUMBER : 0, word, hash);
            letters[size - 1] = distinct;
        }
        return i;
    }

    private boolean goesOn(int start, int i) {
        return copy[i] >= KINDS.length && isWordCharacter(i) || isLowSurrogate(i) || isInner(start, i);
    }

    private boolean isLowSurrogate(int i) {
        return Character.isLowSurrogate(text.at(i)) && i > 0 && Character.isHighSurrogate(text.at(i - 1)) && isWordCharacter(i - 1);
    }

    /** Marks that stand within a word: don't, e-mail, 16:30, 1.249,50, 12/5. */
    private boolean isInner(int start, int i) {
        if (i + 1 >= text.length() || i == start || !isWordCharacter(i + 1)) {
            return false;
        }
        char c = text.at(i);
        boolean between = Character.isDigit(text.at(i - 1)) && Character.isDigit(text.at(i + 1));
        return switch (c) {
            case '\'' -> Character.isLetter(text.at(i + 1));
            case '-' -> i == start + 1 && Character.isLetter(text.at(start));
            case ':' -> between || language == Language.FI || language == Language.SV;
            case '.', ',', '/' -> between;
            default -> false;
        };
    }

    private int linkEnd(int start) {
        if (!hasLinks) {
            return start;
        }
        int i = start;
        boolean link = false;
        while (i < text.length() && i - start < 8 && text.at(i) > ' ') {
            if (text.at(i) == '/' && i > start && text.at(i - 1) == ':' || text.at(i) == '.' && i == start + 3 && text.between(start, i).equals("www")) {
                link = true;
                break;
            }
            i++;
        }
        while (link && i < text.length() && text.at(i) > ' ') {
            i++;
        }
        return link ? i : start;
    }

    /** Whether any link may be in the text, so that nearly always no word needs to be looked at for one. */
    private static boolean hasLinks(Text text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '/' && text.at(i - 1) == ':' || c == '.' && i > 2 && text.isAt(i - 3, i, "www")) {
                return true;
            }
        }
        return false;
    }

    private boolean contracted(Known word, int start, int end, boolean apostrophe) {
        String[] parts = word.text.isEmpty() && apostrophe ? Contractions.parts(text.between(start, end)) : word.parts;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            add(start, end, i == 0 ? 0 : Passage.JOINED, vocabulary.of(part), part.hashCode());
            words[size - 1] = part;
            letters[size - 1] = letters(part);
            beginnings[size - 1] = part.length() < BEGINNING || isFigure(size - 1) ? 0 : beginning(part.toCharArray(), 0);
        }
        return parts.length > 0;
    }

    private void add(int start, int end, int mark, Known word, int hash) {
        if (size == words.length) {
            grow();
        }
        boolean quoted = inQuote || inQuotedLine;
        quotedWords += quoted ? 1 : 0;
        words[size] = (mark & Passage.LINK) != 0 ? "www" : word.text.isEmpty() ? null : word.text;
        known[size] = word;
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        breaks[size] = pending;
        marks[size] = (byte) (mark | (quoted ? Passage.QUOTED : 0) | capitals(start, end));
        beginnings[size] = end - start < BEGINNING || mark >= Passage.LINK || isFigure(size) ? 0 : beginning(copy, start);
        size++;
        pending = ' ';
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters += i > 0 && word.charAt(i) == word.charAt(i - 1) ? 0 : 1;
        }
        return letters;
    }

    private boolean isFigure(int i) {
        return (marks[i] & Passage.NUMBER) != 0 || !known[i].quantity.figure.isEmpty();
    }

    private static long beginning(char[] letters, int start) {
        return (long) letters[start] << 48 | (long) letters[start + 1] << 32 | (long) letters[start + 2] << 16 | letters[start + 3];
    }

    private int capitals(int start, int end) {
        String original = text.original();
        int from = text.originalAt(start);
        char first = original.charAt(from);
        if (first < 0x80 ? first < 'A' || first > 'Z' : !Character.isUpperCase(first)) {
            return 0;
        }
        int letters = 0;
        for (int i = from; i < text.originalEnd(end - 1); i++) {
            if (Character.isLowerCase(original.charAt(i))) {
                return Passage.CAPITAL;
            }
            letters += Character.isLetter(original.charAt(i)) ? 1 : 0;
        }
        return letters > 1 ? Passage.CAPITAL | Passage.SHOUTED : Passage.CAPITAL;
    }

    private void forgetQuotes() {
        for (int i = 0; i < size; i++) {
            marks[i] &= ~Passage.QUOTED;
        }
    }

    private void grow() {
        int room = size * 2;
        words = Arrays.copyOf(words, room);
        known = Arrays.copyOf(known, room);
        hashes = Arrays.copyOf(hashes, room);
        beginnings = Arrays.copyOf(beginnings, room);
        letters = Arrays.copyOf(letters, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        breaks = Arrays.copyOf(breaks, room);
        marks = Arrays.copyOf(marks, room);
    }
}
