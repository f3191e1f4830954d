package twoears.core.language;

import java.util.Collection;
import java.util.List;
import twoears.core.language.PhrasePattern.Word;

/** A set of words and of beginnings of words, written {@code word} and {@code stem*}. */
public final class WordSet {
    public static final WordSet EMPTY = of(List.of());

    private final WordTable table = new WordTable();
    private final int size;

    private WordSet(List<Word> words) {
        size = words.size();
        if (size > 0) {
            table.symbol(words);
        }
        table.freeze();
    }

    public static WordSet of(Collection<String> entries) {
        return new WordSet(entries.stream().map(e -> e.endsWith("*")
                ? new Word(e.substring(0, e.length() - 1), Word.Kind.STEM) : new Word(e, Word.Kind.WHOLE)).toList());
    }

    public static WordSet ofWords(List<Word> words) {
        return new WordSet(words);
    }

    public boolean has(String word) {
        return table.has(word);
    }

    public int size() {
        return size;
    }
}
