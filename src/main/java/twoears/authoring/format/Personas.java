package twoears.authoring.format;

import java.util.List;

/** The personas that a scenario can name. */
public interface Personas {
    Found find(String id);

    /** What came of looking for one. */
    sealed interface Found {
        record Sheet(PersonaSheet sheet) implements Found {}

        /** @param known what there is instead */
        record Missing(List<String> known) implements Found {}

        /** @param file the persona's own, whose problems are told elsewhere */
        record Faulty(String file) implements Found {}
    }
}
