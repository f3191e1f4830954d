package twoears.core.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import twoears.core.language.PhrasePattern.Word;

/** A set of words and of beginnings of words, written {@code word} and {@code stem*}, in a vocabulary. */
public final class WordSet {
    private final Vocabulary.Builder words;
    private final int symbol;
    private final int size;

    private WordSet(Vocabulary.Builder words, List<Word> members) {
        this.words = words;
        symbol = words.symbol(members);
        size = members.size();
    }

    public static WordSet of(Vocabulary.Builder words, Collection<String> entries) {
        List<Word> members = new ArrayList<>(entries.size());
        for (String entry : entries) {
            boolean isStem = entry.endsWith("*");
            members.add(new Word(isStem ? entry.substring(0, entry.length() - 1) : entry, isStem ? Word.Kind.STEM : Word.Kind.WHOLE));
        }
        return new WordSet(words, members);
    }

    public static WordSet ofWords(Vocabulary.Builder words, List<Word> members) {
        return new WordSet(words, members);
    }

    public boolean has(String word) {
        return words.build().of(word).carries(symbol);
    }

    /** The same for a word of a passage, and quicker where it was read with this vocabulary. */
    public boolean has(Passage passage, int i) {
        return passage.vocabulary == words.build() ? passage.known[i].carries(symbol) : has(passage.word(i));
    }

    public int size() {
        return size;
    }
}
