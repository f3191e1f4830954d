package twoears.authoring.format;

import twoears.authoring.diagnosis.Place;
import twoears.authoring.yaml.Node;

/**
 * A part of a file that was given no id and is called something all the same, and how to write that down.
 *
 * @param id what it is called
 * @param at where its first key or its text begins
 * @param end the place right after its text; {@code at} where it has keys already
 * @param column where the id is to begin, when it comes on a line of its own
 */
public record Unnamed(Form form, String id, Place at, Place end, int column) {
    /** What stands there now. */
    public enum Form {
        /** Keys under one another. */
        KEYS,
        /** Keys between curly brackets; {@code at} is the bracket. */
        FLOW_KEYS,
        /** A text of its own in a list, one item a line. */
        TEXT,
        /** A text between brackets or curly brackets. */
        FLOW_TEXT,
        /** A text right after the key that a list could follow. */
        LONE_TEXT
    }

    /** @param items what the node is one of */
    static Unnamed of(Node node, String id, Items items) {
        Place at = node.place();
        if (node instanceof Node.Mapping mapping) {
            Place first = mapping.isFlow() || mapping.entries().isEmpty() ? at : mapping.entries().get(0).key().place();
            return new Unnamed(mapping.isFlow() ? Form.FLOW_KEYS : Form.KEYS, id, first, first, first.column());
        }
        Place end = node instanceof Node.Scalar scalar ? scalar.end() : at;
        return items.isFlow() ? new Unnamed(Form.FLOW_TEXT, id, at, end, at.column())
                : items.isList() ? new Unnamed(Form.TEXT, id, at, end, at.column())
                : new Unnamed(Form.LONE_TEXT, id, at, end, items.column() + 2);
    }
}
