package twoears.core.language;

import java.text.FieldPosition;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts that the program speaks, one bundle a room ({@code twoears/words/ROOM.properties}), in the language of
 * whoever reads them. A text without arguments is given as it stands; with arguments it is a {@link MessageFormat}, in
 * which an apostrophe must be written twice.
 */
public final class Words {
    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, Words> others = new HashMap<>();

    private Words(Language language, ResourceBundle bundle) {
        this.language = language;
        this.locale = language.locale();
        this.bundle = bundle;
    }

    /**
     * The texts of one room.
     *
     * @param room the bundle's name, such as {@code terminal}
     * @throws MissingResourceException when there is no such bundle, which is a bug
     */
    public static Words of(String room, Language language) {
        // Without a fallback: else a machine set to another language would change what is shown.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(language, ResourceBundle.getBundle("twoears.words." + room, language.locale(), control));
    }

    /** @throws MissingResourceException when the room has no such text, which is a bug */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
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
        return bundle.containsKey(key);
    }
}
