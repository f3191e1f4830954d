package twoears.core.scenario;

import java.util.Set;
import twoears.core.language.Language;

/**
 * What a list shows of a scenario without reading all of it.
 *
 * @param id file name without its ending
 * @param file where it stands, as a path that {@link Catalogue#open} takes
 * @param trains ids of concepts
 */
public record Card(String id, String file, String title, String summary, Language language, Channel channel,
        int difficulty, Set<String> trains, String customerName, String personaName, boolean isGuided) {
    public Card {
        trains = Ordered.set(trains);
    }
}
