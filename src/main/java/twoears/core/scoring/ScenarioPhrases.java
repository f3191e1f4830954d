package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import twoears.core.language.Language;
import twoears.core.language.Passage;
import twoears.core.language.PhrasePattern;
import twoears.core.language.PhraseTrie;
import twoears.core.scenario.Scenario;

/** What a scenario listens for, compiled once and kept as long as the scenario is played. */
final class ScenarioPhrases {
    private static final Map<Map<String, List<String>>, ScenarioPhrases> KEPT = new WeakHashMap<>();

    private final List<String> keys = new ArrayList<>();
    private final PhraseTrie listening;

    private ScenarioPhrases(Map<String, List<String>> listens, Language language, Set<String> small) {
        PhraseTrie.Builder builder = new PhraseTrie.Builder(small);
        listens.forEach((key, phrases) -> phrases.forEach(phrase -> {
            if (PhrasePattern.parse(phrase, language) instanceof PhrasePattern.Result.Ok ok) {
                builder.add(ok.pattern(), keys.size());
                keys.add(key);
            }
        }));
        listening = builder.build();
    }

    static ScenarioPhrases of(Scenario scenario, Set<String> small) {
        synchronized (KEPT) {
            return KEPT.computeIfAbsent(scenario.listens(), l -> new ScenarioPhrases(l, scenario.language(), small));
        }
    }

    void hear(Passage reply, Set<String> heard) {
        listening.find(reply).forEach(hit -> heard.add(keys.get(hit.pattern())));
    }
}
