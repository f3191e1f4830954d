package twoears.authoring.yaml;

import java.util.Locale;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;

/** Finds characters that steer a terminal, hide what is written, or are none at all. */
final class Characters {
    /** More marks on one letter than any language writes (our judgement). */
    private static final int MOST_MARKS = 8;

    /** After so many a file is no text, and a list of them helps nobody. */
    static final int MOST_FINDINGS = 10;

    private Characters() {}

    /** @return the text with the worst taken out, so that reading can go on; empty when there is no point in it */
    static Optional<String> check(String text, Problems problems) {
        if (isHarmless(text)) {
            return Optional.of(text);
        }
        var clean = new StringBuilder(text.length());
        int line = 1;
        int column = 0;
        int marks = 0;
        int found = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            column++;
            marks = isMark(c) ? marks + 1 : 0;
            Optional<String> fault = marks == MOST_MARKS + 1 ? Optional.of("marks") : fault(c);
            if (fault.isPresent()) {
                problems.addAs(Code.FORBIDDEN_CHARACTER, fault.get(), Place.at(line, column), name(c));
                if (++found == MOST_FINDINGS || c == 0) {
                    return Optional.empty();
                }
            }
            clean.appendCodePoint(fault.isPresent() || isOddBreak(c) ? ' ' : c);
            if (c == '\n') {
                line++;
                column = 0;
            }
        }
        return Optional.of(clean.toString());
    }

    /** What a value that was written with escapes holds: the same rules, and the first fault only. */
    static void checkValue(String value, Place place, Problems problems) {
        if (isHarmless(value)) {
            return;
        }
        int marks = 0;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            Optional<String> fault = marks > MOST_MARKS ? Optional.of("marks") : c == '\r' || isOddBreak(c) ? Optional.of("control") : fault(c);
            if (fault.isPresent()) {
                // Whoever wrote a path in double quotes knows nothing of control characters, only of backslashes.
                String variant = fault.get().equals("control") ? "escape" : fault.get();
                problems.addAs(Code.FORBIDDEN_CHARACTER, variant, place, name(c));
                return;
            }
        }
    }

    /** The usual case, in one fast pass: printable, and below the first block that holds anything odd. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && c < 0x7f || c == '\n' || c == '\t' || c >= 0xa0 && c < 0x300 || c >= 0x2010 && c < 0x2028;
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> fault(int c) {
        if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 && c != 0x85) {
            return Optional.of("control");
        } else if (c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
            return Optional.of("direction");
        } else if (c >= 0xe0000 && c <= 0xe007f || c == 0xfeff) {
            return Optional.of("invisible");
        } else if (c >= 0xd800 && c <= 0xdfff || (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef) {
            return Optional.of("none");
        }
        return Optional.empty();
    }

    /** Breaks to YAML 1.1 and to nobody else; as spaces they leave line numbers as every editor counts them. */
    private static boolean isOddBreak(int c) {
        return c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isMark(int c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String name(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
