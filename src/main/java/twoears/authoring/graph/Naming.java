package twoears.authoring.graph;

import twoears.authoring.graph.Graph.Place;
import twoears.authoring.graph.Graph.Way;
import twoears.core.language.Language;
import twoears.core.language.Shown;
import twoears.core.language.Words;

/** What places and ways are called; nothing in it can steer a terminal. */
final class Naming {
    private final Words words;

    Naming(Language reader) {
        words = Words.of("graph", reader);
    }

    String of(Place place) {
        return switch (place.kind()) {
            case STEP -> Shown.line(place.id());
            case ENDING -> words.text("ending", Shown.line(place.id()));
            case ANYWHERE -> words.text("anywhere");
            case MOOD -> words.text("mood");
        };
    }

    String of(Way way) {
        return !way.when().isEmpty() ? Shown.line(way.when()) : words.text(way.rule() == 0 ? "below" : way.rule() == 1 ? "always" : "otherwise");
    }

    /** How often, in words where it is not at all. */
    String times(int number) {
        return number == 0 ? words.text("never") : words.text("number", number);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
