package twoears.core.language;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text read into words and sentences. Words are numbered from 0; a contraction such as "I'll" is two of them ("i",
 * "will") that stand in the same place. All spans are UTF-16 code units of the original.
 *
 * <p>The splitting is our own, not the JDK's: its rules change between versions, and the same reply must read the same
 * on every machine.
 */
public final class Passage {
    final Text text;
    final Vocabulary vocabulary;
    private final @Nullable String[] words;
    final Known[] known;
    private final int[] hashes;
    private final long[] beginnings;
    private final int[] letters;
    final int[] starts;
    final int[] ends;
    final char[] breaks;
    final byte[] marks;
    final int[] sentenceOf;
    final int size;
    private final List<Sentence> sentences;
    private final int counted;
    private final int allMarks;

    static final byte JOINED = 1;
    static final byte QUOTED = 2;
    static final byte SHOUTED = 4;
    static final byte CAPITAL = 8;
    static final byte NUMBER = 16;
    static final byte SYMBOL = 32;
    static final byte LINK = 64;

    Passage(Text text, Tokens tokens, List<Sentence> sentences) {
        this.text = text;
        this.vocabulary = tokens.vocabulary;
        this.known = tokens.known;
        this.words = tokens.words;
        this.hashes = tokens.hashes;
        this.beginnings = tokens.beginnings;
        this.letters = tokens.letters;
        this.starts = tokens.starts;
        this.ends = tokens.ends;
        this.breaks = tokens.breaks;
        this.marks = tokens.marks;
        this.sentenceOf = tokens.sentenceOf;
        this.size = tokens.size;
        this.sentences = Collections.unmodifiableList(sentences);
        int real = 0;
        int all = 0;
        for (int i = 0; i < size; i++) {
            real += (marks[i] & (JOINED | SYMBOL)) == 0 ? 1 : 0;
            all |= marks[i];
        }
        counted = real;
        allMarks = all;
    }

    public static Passage of(String original, Language language) {
        return of(original, Vocabulary.of(language));
    }

    /** Read with a vocabulary in which its words are then looked for. */
    public static Passage of(String original, Vocabulary vocabulary) {
        Text text = Text.of(original);
        Tokens tokens = new Tokens(text, vocabulary);
        tokens.read();
        return new Passage(text, tokens, Sentences.of(text, tokens));
    }

    public Text text() {
        return text;
    }

    public Language language() {
        return vocabulary.language;
    }

    /** How many words there are to match, the parts of contractions and currency signs included. */
    public int size() {
        return size;
    }

    /** How many words a person would count. */
    public int wordCount() {
        return counted;
    }

    /** The word in lower case, composed and with a straight apostrophe. */
    public String word(int i) {
        String word = words[i];
        if (word == null) {
            // Cut out when it is asked for; two threads may do so at once, and both get the same letters.
            word = text.between(starts[i], ends[i]);
            words[i] = word;
        }
        return word;
    }

    /** Whether it is this word; nothing is cut out to tell. */
    boolean isWord(int i, String word) {
        return hashes[i] == word.hashCode() && word(i).equals(word);
    }

    public int length(int i) {
        String word = words[i];
        return word == null ? ends[i] - starts[i] : word.length();
    }

    /** How many characters of the original it takes up. */
    public int lengthInText(int i) {
        return text.originalEnd(ends[i] - 1) - text.originalAt(starts[i]);
    }

    public char initial(int i) {
        String word = words[i];
        return word == null ? text.at(starts[i]) : word.charAt(0);
    }

    /** How many letters it has, doubled ones counted once. */
    public int letters(int i) {
        return letters[i];
    }

    /** Its first four letters in one number; 0 for a number, in figures or in letters, and for a shorter word. */
    public long beginning(int i) {
        return beginnings[i];
    }

    public Span span(int i) {
        return text.span(starts[i], ends[i]);
    }

    /** From the beginning of one word to the end of another, both included. */
    public Span span(int first, int last) {
        return text.span(starts[first], ends[last]);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public int sentenceOf(int word) {
        return sentenceOf[word];
    }

    public Sentence sentenceAt(int word) {
        return sentences.get(sentenceOf[word]);
    }

    /** The strongest punctuation between the word before and this one; a space where there is none. */
    public char breakBefore(int word) {
        return breaks[word];
    }

    public boolean isClauseBreakBefore(int word) {
        return breaks[word] != ' ' || isWord(word, "but");
    }

    /** A number that is the same for the same four words from here on. */
    public long fourFrom(int word) {
        long sum = 0;
        for (int i = word; i < word + 4; i++) {
            sum = sum * 0x9E3779B97F4A7C15L + hashes[i];
        }
        return sum;
    }

    /**
     * Whether so many times four words in a row may stand here that stood here before. False where surely they don't, which
     * for nearly every text one bit a word tells.
     */
    public boolean mayRepeatFour(int times) {
        long[] seen = new long[16];
        int run = 0;
        int repeated = 0;
        for (int i = 0; i < size; i++) {
            int bit = hashes[i] * 0x9E3779B9 >>> 22;
            run = (int) (seen[bit >>> 6] >>> bit & 1) * (run + 1);
            repeated += run >= 4 ? 1 : 0;
            seen[bit >>> 6] |= 1L << bit;
        }
        return repeated >= times;
    }

    /** The second part of a contraction. */
    public boolean isJoined(int word) {
        return (marks[word] & JOINED) != 0;
    }

    /** Within quotation marks, or on a line that begins with {@code >}: somebody else's words. */
    public boolean isQuoted(int word) {
        return (marks[word] & QUOTED) != 0;
    }

    /** Two letters or more, all of them capitals. */
    public boolean isShouted(int word) {
        return (marks[word] & SHOUTED) != 0;
    }

    public boolean hasShouted() {
        return (allMarks & SHOUTED) != 0;
    }

    /** No number, symbol, link or second part of a contraction. */
    public boolean isPlain(int word) {
        return (marks[word] & (NUMBER | SYMBOL | LINK | JOINED)) == 0;
    }

    public boolean isCapital(int word) {
        return (marks[word] & CAPITAL) != 0;
    }

    public boolean isNumber(int word) {
        return (marks[word] & NUMBER) != 0;
    }

    public boolean isSymbol(int word) {
        return (marks[word] & SYMBOL) != 0;
    }

    public boolean isLink(int word) {
        return (marks[word] & LINK) != 0;
    }

    /**
     * One sentence.
     *
     * @param first number of its first word, {@code last} of its last, both included
     * @param end the character that ends it: one of {@code . ? ! …}, or a line feed, or a space at the very end
     */
    public record Sentence(int first, int last, char end, Span span) {
        public boolean isQuestion() {
            return end == '?';
        }

        public int size() {
            return last - first + 1;
        }
    }
}
