package twoears.core.language;

/**
 * Surrogates without their other half. UTF-8 has no form for them, so that a file or a database would keep a question mark; escaped, they come
 * back as they were, and spans and scores still fit.
 */
public final class HalfCharacters {
    private static final int DIGITS = 4;

    private HalfCharacters() {}

    /** JSON text with its half characters escaped; in valid JSON they can only stand within strings. */
    public static String escaped(String json) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder(json.length() + DIGITS) : out;
                out.append(json, done, i).append(escape(c));
                done = i + 1;
            }
        }
        return out == null ? json : out.append(json, done, json.length()).toString();
    }

    /** As JSON writes one UTF-16 code unit: a backslash, a u and four hexadecimal digits. */
    public static String escape(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(DIGITS - hex.length()) + hex;
    }
}
