package twoears.core.conversation;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name that attempts are kept under: as people write their names, and nothing that looks like another name, like the
 * program itself, or like a command to whatever a name may be pasted into.
 *
 * @param text in its one form: NFKC, single spaces
 */
public record TraineeName(String text) {
    /** The most characters of a name. */
    public static final int LONGEST = 32;

    /** As much as a name of {@link #LONGEST} characters can be before it is brought to its form. */
    private static final int LONGEST_TYPED = 400;

    /** A letter of some scripts takes three marks; more in a row only climb out of the line. */
    private static final int MOST_MARKS = 3;

    private static final Set<String> RESERVED = Set.of("admin", "administrator", "root", "system", "host", "you", "con", "prn",
            "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4",
            "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** Scripts that are written together in one name. */
    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL), EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO));

    /** Letters and marks that show nothing: Hangul fillers, the grapheme joiner, Khmer and Mongolian selectors, Braille blank. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u034F\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800";

    /** Reads a name as it was typed. */
    public static Parsed parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return new Refused(Refusal.TOO_LONG);
        }
        if (typed.codePoints().anyMatch(TraineeName::isUnseen)) {
            return new Refused(Refusal.UNSEEN);
        }
        if (typed.codePoints().anyMatch(TraineeName::isDisguised)) {
            return new Refused(Refusal.SYMBOL);
        }
        return judged(Normalizer.normalize(spaced(typed), Form.NFKC));
    }

    private static Parsed judged(String name) {
        if (name.isEmpty()) {
            return new Refused(Refusal.EMPTY);
        } else if (name.codePointCount(0, name.length()) > LONGEST) {
            return new Refused(Refusal.TOO_LONG);
        } else if (!hasOnlyNameCharacters(name)) {
            return new Refused(Refusal.SYMBOL);
        } else if (name.codePoints().noneMatch(Character::isLetter)) {
            return new Refused(Refusal.NO_LETTER);
        } else if (!isOneScript(name)) {
            return new Refused(Refusal.MIXED_SCRIPTS);
        } else if (RESERVED.contains(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))) {
            return new Refused(Refusal.RESERVED);
        }
        return new Accepted(new TraineeName(name));
    }

    /** Spaces of any width as single ones, none at the ends. */
    private static String spaced(String typed) {
        var out = new StringBuilder();
        typed.codePoints().forEach(c -> {
            boolean space = Character.isSpaceChar(c);
            if (!space) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    private static boolean isUnseen(int codePoint) {
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return selector || BLANK.indexOf(codePoint) >= 0 || switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Whether this is another character in fancy dress; the full and half widths of East Asian keyboards are none. */
    private static boolean isDisguised(int codePoint) {
        boolean width = codePoint >= 0xFF00 && codePoint <= 0xFFEF;
        if (codePoint < 0x80 || width || Character.isSpaceChar(codePoint)) {
            return false;
        }
        String character = Character.toString(codePoint);
        return !Normalizer.normalize(character, Form.NFKD).equals(Normalizer.normalize(character, Form.NFD));
    }

    private static boolean hasOnlyNameCharacters(String name) {
        int[] characters = name.codePoints().toArray();
        int marks = 0;
        for (int i = 0; i < characters.length; i++) {
            marks = isMark(characters[i]) ? marks + 1 : 0;
            boolean first = i == 0;
            if (marks > MOST_MARKS || !(Character.isLetterOrDigit(characters[i]) || !first && mayFollow(characters, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayFollow(int[] characters, int at) {
        return switch (characters[at]) {
            case ' ', '\'', '’', '-', '‐' -> true;
            case '.' -> Character.isLetter(characters[at - 1]) && (at + 1 == characters.length || characters[at + 1] == ' ');
            default -> isMark(characters[at]);
        };
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isOneScript(String name) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        name.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.removeAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
        return scripts.size() <= 1 || TOGETHER.stream().anyMatch(set -> set.containsAll(scripts));
    }

    /** A name, or why it is none. */
    public sealed interface Parsed {}

    public record Accepted(TraineeName name) implements Parsed {}

    public record Refused(Refusal why) implements Parsed {}

    /** Why a text is no name here. */
    public enum Refusal {
        EMPTY,
        TOO_LONG,
        /** It holds characters that can't be seen, or that turn the direction of writing. */
        UNSEEN,
        /** It holds characters that names are not written with. */
        SYMBOL,
        NO_LETTER,
        /** Letters of several scripts that are not written together, such as a Cyrillic А in a Latin name. */
        MIXED_SCRIPTS,
        /** The program, or a system that a report goes to, uses the word itself. */
        RESERVED;

        /** The text's key in the store's words. */
        public String key() {
            return "name." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
