package twoears.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which symbols a word carries: one walk over its letters finds the whole words and the stems that it matches. A symbol
 * stands for a set of words and stems, such as {@code call|ring|writ*}.
 */
final class WordTable {
    private static final int[] NONE = {};

    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<int[]> whole = new ArrayList<>();
    private final List<int[]> stems = new ArrayList<>();
    private final Map<String, Integer> symbols = new LinkedHashMap<>();
    private long[] keys = {};
    private int[] values = {};
    private int mask;

    WordTable() {
        whole.add(NONE);
        stems.add(NONE);
    }

    /** The symbol of this set of words, a new one if it is new. */
    int symbol(List<PhrasePattern.Word> words) {
        String name = name(words);
        Integer known = symbols.get(name);
        if (known != null) {
            return known;
        }
        int symbol = symbols.size();
        symbols.put(name, symbol);
        for (PhrasePattern.Word word : words) {
            switch (word.kind()) {
                case WHOLE -> with(whole, node(word.text()), symbol);
                case STEM -> with(stems, node(word.text()), symbol);
                case CLASS -> { }
            }
        }
        return symbol;
    }

    private static String name(List<PhrasePattern.Word> words) {
        // Plain loops here and in all that compiles patterns: streams and regular expressions cost the first reply its time.
        String[] parts = new String[words.size()];
        for (int i = 0; i < parts.length; i++) {
            PhrasePattern.Word word = words.get(i);
            parts[i] = (char) ('0' + word.kind().ordinal()) + word.text();
        }
        Arrays.sort(parts);
        return String.join("|", parts);
    }

    int size() {
        return symbols.size();
    }

    private int node(String word) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            long key = (long) node << 16 | word.charAt(i);
            Integer next = edges.get(key);
            if (next == null) {
                next = whole.size();
                edges.put(key, next);
                whole.add(NONE);
                stems.add(NONE);
            }
            node = next;
        }
        return node;
    }

    private static void with(List<int[]> lists, int node, int symbol) {
        int[] old = lists.get(node);
        int[] grown = Arrays.copyOf(old, old.length + 1);
        grown[old.length] = symbol;
        lists.set(node, grown);
    }

    /** Makes the table quick to read; nothing is added afterwards. */
    void freeze() {
        int room = Integer.highestOneBit(Math.max(4, edges.size() * 2)) * 2;
        keys = new long[room];
        values = new int[room];
        mask = room - 1;
        Arrays.fill(keys, -1);
        edges.forEach((key, value) -> {
            int slot = slot(key);
            while (keys[slot] != -1) {
                slot = slot + 1 & mask;
            }
            keys[slot] = key;
            values[slot] = value;
        });
        edges.clear();
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    private int next(int node, char c) {
        long key = (long) node << 16 | c;
        int slot = slot(key);
        while (keys[slot] != -1) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    /** The symbols that this word carries, in ascending order. */
    int[] of(String word) {
        int[] found = NONE;
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = next(node, word.charAt(i));
            if (node < 0) {
                return sorted(found);
            }
            found = plus(found, stems.get(node));
        }
        return sorted(plus(found, whole.get(node)));
    }

    /** Whether the word carries any symbol. */
    boolean has(String word) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = next(node, word.charAt(i));
            if (node < 0) {
                return false;
            }
            if (stems.get(node).length > 0) {
                return true;
            }
        }
        return whole.get(node).length > 0;
    }

    private static int[] plus(int[] some, int[] more) {
        if (more.length == 0) {
            return some;
        }
        if (some.length == 0) {
            return more;
        }
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static int[] sorted(int[] symbols) {
        if (symbols.length > 1) {
            int[] copy = symbols.clone();
            Arrays.sort(copy);
            return copy;
        }
        return symbols;
    }
}
