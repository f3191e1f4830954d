package twoears.exchange;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import twoears.core.league.Entry;
import twoears.core.league.Results.Remark;

/** Names that every system, mail program and sync client takes as they are, and that no two writers choose for different things. */
final class FileNames {
    static final String RESULT = ".result.jsonl";
    static final String REMARK = ".remark.jsonl";

    /** What a copy that a sync client set aside, a half-written file or a backup is not called. */
    private static final Pattern OURS = Pattern.compile("[a-z0-9][a-z0-9-]{0,150}\\.(result|remark)\\.jsonl");

    private static final int LONGEST_PART = 40;
    private static final int ID_LENGTH = 10;

    private FileNames() {}

    /** @param key public half of the writer's key: whoever writes under another's name can't choose the same name */
    static String of(Entry entry, String cup, String key) {
        return String.join("-", part(entry.person()), part(cup), part(entry.played()), String.valueOf(entry.number()), id(entry.id() + key)) + RESULT;
    }

    static String of(Remark remark) {
        return String.join("-", part(remark.by()), Fields.name(remark.kind()), id(remark.id() + remark.key())) + REMARK;
    }

    static boolean isOurs(String name) {
        return OURS.matcher(name).matches();
    }

    private static String id(String whole) {
        return new Digest().of(whole).substring(0, ID_LENGTH);
    }

    /** Letters and digits that every system has; a name without any is told by its id. */
    private static String part(String text) {
        String plain = Normalizer.normalize(text, Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)
                .replace("ø", "o").replace("æ", "ae").replace("ß", "ss").replace("đ", "d");
        String safe = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = safe.length() <= LONGEST_PART ? safe : safe.substring(0, LONGEST_PART);
        return cut.isEmpty() ? "x" : cut;
    }
}
