package twoears.core.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that conversations are written in, by its BCP 47 code. */
public enum Language {
    EN("en"),
    NB("nb"),
    SV("sv"),
    FI("fi");

    private final String code;
    private final Locale locale;

    Language(String code) {
        this.code = code;
        locale = Locale.forLanguageTag(code);
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The language with this code, if it is one of ours; upper and lower case are the same. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equalsIgnoreCase(code)).findFirst();
    }
}
