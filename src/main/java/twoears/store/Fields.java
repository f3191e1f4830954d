package twoears.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import twoears.store.Json.Unreadable;

/** A JSON object's fields, asked for by name and kind; each throws {@link Unreadable} when the field is not of that kind. */
record Fields(Map<String, Object> values) {
    Set<String> names() {
        return values.keySet();
    }

    String text(String name) {
        return as(String.class, values.get(name));
    }

    Optional<String> optionalText(String name) {
        return values.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long number(String name) {
        return as(Long.class, values.get(name));
    }

    int integer(String name) {
        return Math.toIntExact(number(name));
    }

    Optional<Integer> optionalInteger(String name) {
        return values.containsKey(name) ? Optional.of(integer(name)) : Optional.empty();
    }

    Fields fields(String name) {
        @SuppressWarnings("unchecked")
        Map<String, Object> inner = as(Map.class, values.get(name));
        return new Fields(inner);
    }

    /** Empty where there is no such field. */
    List<String> texts(String name) {
        return items(name).map(item -> as(String.class, item)).toList();
    }

    Stream<Row> rows(String name) {
        return items(name).map(item -> new Row(as(List.class, item)));
    }

    private Stream<?> items(String name) {
        return values.containsKey(name) ? as(List.class, values.get(name)).stream() : Stream.empty();
    }

    static <T> T as(Class<T> kind, @Nullable Object value) {
        if (!kind.isInstance(value)) {
            throw new Unreadable("no " + kind.getSimpleName(), null);
        }
        return kind.cast(value);
    }
}
