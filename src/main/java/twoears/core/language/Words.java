package twoears.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.FieldPosition;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The texts that the program speaks, one bundle a room ({@code twoears/words/ROOM.properties}), in the language of
 * whoever reads them. A text without arguments is given as it stands; with arguments it is a {@link MessageFormat}, in
 * which an apostrophe must be written twice.
 */
public final class Words {
    /** Rooms that speak the other languages too. Asking for a file that isn't there would open every library to look for it. */
    static final Set<String> TRANSLATED = Set.of("concepts", "conversation", "draft", "league", "report", "rubric", "scoring", "trainees");

    private final Language language;
    private final Locale locale;
    private final Properties texts;
    private final Map<String, Words> others = new HashMap<>();

    private Words(Language language, Properties texts) {
        this.language = language;
        this.locale = language.locale();
        this.texts = texts;
    }

    /**
     * The texts of one room.
     *
     * @param room the bundle's name, such as {@code terminal}
     * @throws MissingResourceException when there is no such bundle, which is a bug
     */
    public static Words of(String room, Language language) {
        // Not by ResourceBundle: what it does to find two files is a tenth of the time to the first frame.
        Properties common = read(room, new Properties()).orElseThrow(() -> new MissingResourceException("no words", room, ""));
        boolean isTranslated = language != Language.EN && TRANSLATED.contains(room);
        return new Words(language, isTranslated ? read(room + "_" + language.code(), common).orElse(common) : common);
    }

    /** Empty when there are none of that name. */
    private static Optional<Properties> read(String name, Properties otherwise) {
        try (InputStream in = Words.class.getResourceAsStream("/twoears/words/" + name + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties texts = new Properties(otherwise);
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws MissingResourceException when the room has no such text, which is a bug */
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no such text", "twoears.words", key);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        return new MessageFormat(pattern, locale).format(arguments, new StringBuffer(), new FieldPosition(0)).toString();
    }

    /** The texts of another room in the same language. */
    public Words of(String room) {
        // Kept, since a list asks for the same room at every line.
        synchronized (others) {
            return others.computeIfAbsent(room, r -> of(r, language));
        }
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return texts.getProperty(key) != null;
    }
}
