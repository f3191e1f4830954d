package twoears.core.scoring;

import java.util.HashSet;
import java.util.Set;

/** Turns a reply into signals, each with the words that show it. Knows nothing of points. */
final class Reader {
    private final Lexicon lexicon;

    Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Reading read(Scene scene, String text) {
        ReplyText reply = new ReplyText(text, scene);
        Sightings seen = new Sightings(lexicon.kinds);
        Set<String> told = new HashSet<>();
        PhraseSignals.read(reply, scene, seen);
        ShapeSignals.read(reply, scene, seen);
        ListeningSignals.read(reply, scene, seen);
        FeelingSignals.read(reply, scene, seen);
        ClaimSignals.read(reply, scene, seen);
        FactSignals.read(reply, scene, seen, told);
        YesNoSignals.read(reply, scene, seen);
        PromiseSignals.read(reply, scene, seen, told);
        ExcessSignals.read(reply, scene, seen);
        TriedSignals.read(reply, scene, seen);
        SellingSignals.read(reply, scene, seen);
        UncertainSignals.read(reply, scene, seen);
        RefusalSignals.read(reply, scene, seen);
        EscalationSignals.read(reply, scene, seen);
        StepSignals.read(reply, scene, seen);
        LifeSignals.read(reply, scene, seen);
        AnsweringSignals.read(reply, scene, seen);
        CostSignals.read(reply, scene, seen);
        OwnCase.settle(reply, scene, seen);
        NeedSignals.read(reply, scene, seen);
        seen.sort();
        return new Reading(Yielding.resolve(seen), heard(reply, scene), told, reply.passage.wordCount());
    }

    private Set<String> heard(ReplyText reply, Scene scene) {
        Set<String> heard = new HashSet<>();
        scene.situation.scenario().ifPresent(s -> ScenarioPhrases.of(s, lexicon.small).hear(reply.passage, heard));
        return heard;
    }
}
