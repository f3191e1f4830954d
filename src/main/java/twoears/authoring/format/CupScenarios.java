package twoears.authoring.format;

import java.util.List;

/** The scenarios that a cup can name. */
public interface CupScenarios {
    /** @param language code, and {@code id}: the name as it is written is both, with a slash between */
    Found find(String language, String id);

    /** What came of looking for a scenario. */
    sealed interface Found {
        /** @param hash of the version that is here */
        record Here(String hash, boolean isGuided) implements Found {}

        /** It is here, and has errors. */
        record Faulty() implements Found {}

        /** @param names those that there are, as they would be written */
        record Missing(List<String> names) implements Found {
            public Missing {
                names = List.copyOf(names);
            }
        }
    }
}
