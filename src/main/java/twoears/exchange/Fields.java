package twoears.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line's fields, asked for by name and kind. Each question throws {@link Unfit} where the field is not of that kind. */
record Fields(Map<String, Object> values) {
    /** Of names, ids and hashes; replies and scenarios have bounds of their own. */
    private static final int LONGEST = 200;

    /** Exactly these, so that nothing can hide in a file that others pass on. */
    Fields only(Set<String> names) throws Unfit {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw new Unfit("field", Told.name(name));
            }
        }
        return this;
    }

    String text(String name) throws Unfit {
        return as(String.class, name);
    }

    /** A text that people see or programs compare: short, and without anything that steers a screen. */
    String label(String name) throws Unfit {
        String text = text(name);
        if (text.length() > LONGEST || !Told.isPlain(text)) {
            throw new Unfit("value", name);
        }
        return text;
    }

    int number(String name, int least, int most) throws Unfit {
        long number = as(Long.class, name);
        if (number < least || number > most) {
            throw new Unfit("value", name);
        }
        return (int) number;
    }

    long whole(String name) throws Unfit {
        return as(Long.class, name);
    }

    Optional<Integer> optionalNumber(String name, int least, int most) throws Unfit {
        return values.containsKey(name) ? Optional.of(number(name, least, most)) : Optional.empty();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Instant instant(String name) throws Unfit {
        return Instants.parse(label(name)).orElseThrow(() -> new Unfit("value", name));
    }

    <E extends Enum<E>> E constant(Class<E> kind, String name) throws Unfit {
        return constant(kind, name, label(name));
    }

    static <E extends Enum<E>> E constant(Class<E> kind, String field, String written) throws Unfit {
        for (E constant : kind.getEnumConstants()) {
            if (isName(constant.name(), written)) {
                return constant;
            }
        }
        throw new Unfit("value", Told.name(field));
    }

    /** How constants are written: {@code NOT_YET} as {@code not-yet}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As {@link #name}, without making a text of each constant for each line. */
    private static boolean isName(String constant, String written) {
        boolean isIt = constant.length() == written.length();
        for (int i = 0; isIt && i < written.length(); i++) {
            char c = constant.charAt(i);
            isIt = written.charAt(i) == (c == '_' ? '-' : (char) (c + 'a' - 'A'));
        }
        return isIt;
    }

    Fields fields(String name) throws Unfit {
        @SuppressWarnings("unchecked")
        Map<String, Object> inner = as(Map.class, name);
        return new Fields(inner);
    }

    private <T> T as(Class<T> kind, String name) throws Unfit {
        @Nullable Object value = values.get(name);
        if (value == null) {
            throw new Unfit("missing", Told.name(name));
        } else if (!kind.isInstance(value)) {
            throw new Unfit("value", Told.name(name));
        }
        return kind.cast(value);
    }
}
