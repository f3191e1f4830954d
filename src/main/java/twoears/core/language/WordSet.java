package twoears.core.language;

import java.util.ArrayList;
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
        List<Word> words = new ArrayList<>(entries.size());
        for (String entry : entries) {
            words.add(entry.endsWith("*") ? new Word(entry.substring(0, entry.length() - 1), Word.Kind.STEM) : new Word(entry, Word.Kind.WHOLE));
        }
        return new WordSet(words);
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
