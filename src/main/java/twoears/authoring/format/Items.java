package twoears.authoring.format;

import java.util.List;
import twoears.authoring.yaml.Node;

/**
 * What stands under a key that takes one or several.
 *
 * @param isList written as a list, were it of one
 * @param isFlow written between brackets
 * @param column of the key
 */
record Items(List<Node> nodes, boolean isList, boolean isFlow, int column) {
    Items {
        nodes = List.copyOf(nodes);
    }
}
