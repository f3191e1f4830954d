package twoears.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import twoears.core.scenario.Card;

/** What the cases of cups are called, by their keys; by the key itself where the scenario is not at hand. */
record CaseNames(Map<String, String> titles) {
    CaseNames {
        titles = Map.copyOf(titles);
    }

    static CaseNames of(World world) {
        var titles = new HashMap<String, String>();
        for (Card card : world.catalogue().cards()) {
            titles.put(card.language().code() + "/" + card.id(), card.title());
        }
        return new CaseNames(titles);
    }

    String of(String key) {
        return titles.getOrDefault(key, key);
    }

    String of(List<String> keys) {
        return keys.stream().map(this::of).collect(Collectors.joining(" · "));
    }
}
