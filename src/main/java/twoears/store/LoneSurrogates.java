package twoears.store;

/**
 * Half characters. UTF-8 has no form for them, so a database would keep a question mark; as {@code \\uD83D} they come back
 * as they were, and spans still fit.
 */
final class LoneSurrogates {
    private LoneSurrogates() {}

    /** JSON text with its half characters escaped; in valid JSON they can only stand within strings. */
    static String escaped(String json) {
        int at = next(json, 0);
        if (at < 0) {
            return json;
        }
        var out = new StringBuilder(json.length() + 16);
        int done = 0;
        for (; at >= 0; at = next(json, done)) {
            out.append(json, done, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
            done = at + 1;
        }
        return out.append(json, done, json.length()).toString();
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
