package twoears.core.language;

/**
 * Readability after Björnsson (1968): words per sentence + 100 × long words per word. A word is long from 7 letters; in
 * Finnish, whose words are longer, from 9, which gives the same figure for the same content (our calibration).
 */
public record Lix(int words, int sentences, int longWords) {
    public static Lix of(Passage passage) {
        int longest = passage.language() == Language.FI ? 8 : 6;
        int words = 0;
        int longWords = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.isJoined(i) && !passage.isSymbol(i) && !passage.isLink(i)) {
                words++;
                longWords += !passage.isNumber(i) && passage.ends[i] - passage.starts[i] > longest ? 1 : 0;
            }
        }
        return new Lix(words, passage.sentences().size(), longWords);
    }

    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** 0 to 1. */
    public double longShare() {
        return words == 0 ? 0 : (double) longWords / words;
    }

    public double value() {
        return wordsPerSentence() + 100 * longShare();
    }
}
