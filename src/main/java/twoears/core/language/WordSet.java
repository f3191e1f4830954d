package twoears.core.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import twoears.core.language.PhrasePattern.Word;

/** A set of words and of beginnings of words, written {@code word} and {@code stem*}, in a vocabulary. */
public final class WordSet {
    private static final int NO_SYMBOL = -1;
    public static final WordSet EMPTY = new WordSet(new Vocabulary.Builder().build(), NO_SYMBOL);

    private final Vocabulary vocabulary;
    private final int symbol;

    private WordSet(Vocabulary vocabulary, int symbol) {
        this.vocabulary = vocabulary;
        this.symbol = symbol;
    }

    /** Words as they are written in a list. */
    public static List<Word> words(Collection<String> entries) {
        List<Word> words = new ArrayList<>(entries.size());
        for (String entry : entries) {
            boolean isStem = entry.endsWith("*");
            words.add(new Word(isStem ? entry.substring(0, entry.length() - 1) : entry, isStem ? Word.Kind.STEM : Word.Kind.WHOLE));
        }
        return words;
    }

    /** A set of one of the symbols of a vocabulary. */
    public static WordSet of(Vocabulary vocabulary, int symbol) {
        return new WordSet(vocabulary, symbol);
    }

    /** A set in a vocabulary of its own. */
    public static WordSet of(Collection<String> entries) {
        Vocabulary.Builder own = new Vocabulary.Builder();
        int symbol = own.symbol(words(entries));
        return new WordSet(own.build(), symbol);
    }

    public boolean has(String word) {
        return symbol >= 0 && vocabulary.of(word).carries(symbol);
    }

    /** The same for a word of a passage, and quicker where it was read with this vocabulary. */
    public boolean has(Passage passage, int i) {
        return passage.vocabulary == vocabulary ? passage.known[i].carries(symbol) : symbol >= 0 && has(passage.word(i));
    }

    public boolean isEmpty() {
        return symbol < 0;
    }

    public void write(ImageWriter image) {
        image.number(symbol);
    }

    public static WordSet read(ImageReader image, Vocabulary vocabulary) {
        return new WordSet(vocabulary, image.number());
    }
}
