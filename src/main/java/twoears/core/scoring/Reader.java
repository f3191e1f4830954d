package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
        List<Signal> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        PhraseSignals.read(reply, scene, found);
        ShapeSignals.read(reply, scene, found);
        ListeningSignals.read(reply, scene, found);
        ClaimSignals.read(reply, scene, found);
        FactSignals.read(reply, scene, found, told);
        PromiseSignals.read(reply, scene, found, told);
        ExcessSignals.read(reply, scene, found);
        AnsweringSignals.read(reply, scene, found);
        NeedSignals.read(reply, scene, found);
        Collections.sort(found);
        List<Signal> kept = Yielding.resolve(found, scene.lexicon);
        return new Reading(kept, heard(reply, scene), told, reply.passage.wordCount());
    }

    private Set<String> heard(ReplyText reply, Scene scene) {
        Set<String> heard = new HashSet<>();
        scene.situation.scenario().ifPresent(s -> ScenarioPhrases.of(s, lexicon.small).hear(reply.passage, heard));
        return heard;
    }
}
