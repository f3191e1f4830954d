package twoears.core.language;

/** All that a vocabulary knows of a word, or of whatever begins in this way. */
final class Known {
    static final Known NOTHING = new Known("", "", new int[0], 0, QuantityWord.NONE, new String[0]);
    /** Symbols below this are asked for with every word and are told by one bit. */
    private static final int EARLY = 64;
    /** Symbols up to which looking through all is as quick as a bit for each, and takes less memory. */
    private static final int FEW = 6;
    private static final long[] NO_BITS = {};

    /** The whole word; empty where only its beginning is known. */
    final String text;
    /** What is looked for in a text: the word, or the beginning. */
    final char[] letters;
    /** Of a vocabulary's words and beginnings, those that carry symbols are numbered from 1; 0 for the others. */
    final int number;
    final QuantityWord quantity;
    /** The words that a short form stands for. */
    final String[] parts;
    /** Ascending. */
    final int[] symbols;
    private final long early;
    /** The others as one of 64 bits each, by which most of what it does not carry is told. */
    private final long late;
    /** All of them as bits, for a word that carries many; none for the others. */
    private final long[] all;

    Known(String letters, String text, int[] symbols, int number, QuantityWord quantity, String[] parts) {
        this.letters = letters.toCharArray();
        this.text = text;
        this.symbols = symbols;
        this.number = number;
        this.quantity = quantity;
        this.parts = parts;
        long bits = 0;
        long lateBits = 0;
        for (int symbol : symbols) {
            bits |= symbol < EARLY ? 1L << symbol : 0;
            lateBits |= symbol < EARLY ? 0 : 1L << symbol;
        }
        early = bits;
        late = lateBits;
        all = symbols.length > FEW ? bits(symbols) : NO_BITS;
    }

    private static long[] bits(int[] symbols) {
        long[] bits = new long[(symbols[symbols.length - 1] >>> 6) + 1];
        for (int symbol : symbols) {
            bits[symbol >>> 6] |= 1L << symbol;
        }
        return bits;
    }

    boolean carries(int symbol) {
        return symbol < EARLY ? (early >>> symbol & 1) != 0 : (late >>> symbol & 1) != 0 && carriesLate(symbol);
    }

    private boolean carriesLate(int symbol) {
        if (all.length > 0) {
            return symbol >>> 6 < all.length && (all[symbol >>> 6] >>> symbol & 1) != 0;
        }
        for (int carried : symbols) {
            if (carried >= symbol) {
                return carried == symbol;
            }
        }
        return false;
    }
}
