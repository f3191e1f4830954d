package twoears.authoring.yaml;

import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Place;

/** A part of a YAML document and where it begins. */
public sealed interface Node {
    Place place();

    /**
     * One text.
     *
     * @param text as it was written, line folding and escapes done
     * @param isPlain written without quotes or a block sign, so that other programs may read a number or a date in it
     * @param below lines that it goes on for below its first
     * @param endColumn of the place right after it
     */
    record Scalar(String text, boolean isPlain, Place place, int below, int endColumn) implements Node {
        /** The place right after it. */
        public Place end() {
            return Place.at(place.line() + below, endColumn);
        }

        /** Nothing was written, or YAML's words for nothing. */
        public boolean isNothing() {
            return isPlain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /**
     * @param isFlow written between brackets
     * @param isWhole unless some of it could not be read
     */
    record Listing(List<Node> items, boolean isFlow, boolean isWhole, Place place) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * @param entries in the order they were written, each key once
     * @param isFlow written between curly brackets
     * @param isWhole unless some of it could not be read
     */
    record Mapping(List<Entry> entries, boolean isFlow, boolean isWhole, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Node> get(String key) {
            return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
        }
    }

    record Entry(Scalar key, Node value) {}
}
