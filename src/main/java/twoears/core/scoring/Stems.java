package twoears.core.scoring;

import twoears.core.language.Language;

/** Words that are the same but for their endings, looser than elsewhere: Finnish has long ones, and its stems change before them. */
final class Stems {
    private static final int SHORT = 3;

    private Stems() {}

    /** A word with the letters that change before an ending written alike. */
    static String of(String word, Language language) {
        int apostrophe = word.indexOf('\'');
        String bare = apostrophe >= SHORT ? word.substring(0, apostrophe) : word;
        return language == Language.FI ? graded(bare) : bare;
    }

    /** Strong and weak grade as one: "kenkä, kengät", "tytär, tyttären", "koti, kodin". */
    private static String graded(String word) {
        if (word.startsWith("poja")) {
            return "poika" + word.substring(4);
        }
        if (word.startsWith("miehe") || word.startsWith("mieh")) {
            return "mies" + word.substring(4);
        }
        StringBuilder stem = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char last = stem.length() == 0 ? ' ' : stem.charAt(stem.length() - 1);
            char same = c == 'd' ? 't' : c == 'g' && last == 'n' ? 'k' : c;
            if (i < 2 || same != last || isVowel(same)) {
                stem.append(i == 0 ? c : same);
            }
        }
        return stem.toString();
    }

    private static boolean isVowel(char c) {
        return "aeiouyäöå".indexOf(c) >= 0;
    }

    static boolean isSame(String a, String b, Language language) {
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        if (common <= SHORT) {
            return common == SHORT && common == shorter && Math.max(a.length(), b.length()) <= 2 * SHORT;
        }
        int rest = Math.max(a.length(), b.length()) - common;
        return language == Language.FI ? rest <= 6 && common * 100 >= shorter * 55 : rest <= 4 && common >= shorter - 2;
    }
}
