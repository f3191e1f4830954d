package twoears.store;

import java.util.List;
import twoears.store.Json.Unreadable;

/** A JSON array's items, asked for by place and kind; each throws {@link Unreadable} when the item is not of that kind. */
record Row(List<?> items) {
    String text(int place) {
        return Fields.as(String.class, at(place));
    }

    String textOrEmpty(int place) {
        return place < items.size() ? text(place) : "";
    }

    int integer(int place) {
        return Math.toIntExact(Fields.as(Long.class, at(place)));
    }

    double decimal(int place) {
        return Fields.as(Number.class, at(place)).doubleValue();
    }

    private Object at(int place) {
        if (place >= items.size()) {
            throw new Unreadable("too short", null);
        }
        return items.get(place);
    }
}
