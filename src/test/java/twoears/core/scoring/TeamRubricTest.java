package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;

/** A team's own rubric: other weights, other signals, and every mistake at its place. */
class TeamRubricTest {
    private static final String ASKED = "My parcel is late again. When does it come?";
    private static final String REPLY = "Sorry that the parcel is late. I'll call the depot and ring you back at 15:00.";

    private static final String TEAM = """
        # Our team rings back, and says sorry once.
        apology   empathy  2   2   1 problem
        rings-back clarity 20 25   1 always      # our promise to customers

        language en
        signal rings-back
          about: promises to ring back
          phrases:
            ring you back
          hits:
            I'll ring you back.
          misses:
            I'll write to you.
        """;

    private static List<String> faults(String text) {
        return TeamRubric.read("team.rubric", text).faults().stream().map(f -> f.line() + ":" + f.column() + " " + f.problem() + " " + f.found()).toList();
    }

    @Test
    void otherWeightsTakeThePlaceOfTheProgrammes() {
        TeamRubric team = TeamRubric.read("team.rubric", TEAM);
        assertThat(team.faults()).isEmpty();
        Scorecard ours = Scorer.load(team).judge(Replies.to(ASKED), REPLY).scorecard();
        Scorecard usual = Scorer.load().judge(Replies.to(ASKED), REPLY).scorecard();
        assertThat(ours.of(Dimension.EMPATHY).orElseThrow()).isLessThan(usual.of(Dimension.EMPATHY).orElseThrow());
        assertThat(ours.of(Dimension.HONESTY)).isEqualTo(usual.of(Dimension.HONESTY));
    }

    @Test
    void aSignalOfTheirOwnIsFoundAndCounts() {
        Scorecard ours = Scorer.load(TeamRubric.read("team.rubric", TEAM)).judge(Replies.to(ASKED), REPLY).scorecard();
        assertThat(ours.evidence()).anyMatch(e -> e.signal().equals("rings-back") && e.quote(REPLY).equals("ring you back") && e.isGain());
        assertThat(Scorer.load(TeamRubric.read("team.rubric", TEAM)).rubric().rows())
                .anyMatch(r -> r.signal().equals("rings-back") && r.source().equals("our promise to customers"));
        assertThat(TeamRubric.read("team.rubric", TEAM).signalNames()).contains("rings-back", "apology");
    }

    @Test
    void theRubricsVersionIsAnother() {
        String usual = Scorer.load().rubricVersion();
        String ours = Scorer.load(TeamRubric.read("team.rubric", TEAM)).rubricVersion();
        assertThat(ours).isNotEqualTo(usual).isEqualTo(Scorer.load(TeamRubric.read("elsewhere/team.rubric", TEAM)).rubricVersion());
        assertThat(Scorer.load(TeamRubric.read("team.rubric", TEAM + "\n# more"))).extracting(Scorer::rubricVersion).isNotEqualTo(ours);
    }

    @Test
    void otherLanguagesAreJudgedAsBefore() {
        Scorer ours = Scorer.load(TeamRubric.read("team.rubric", "language nb\nsignal rings-back\n  phrases:\n    ringer deg\nrings-back clarity 20 20 1 always\n"));
        assertThat(ours.judge(Replies.to(Language.NB, "Når kommer den?"), "Jeg ringer deg i dag.").reading().has("rings-back")).isTrue();
        assertThat(ours.judge(Replies.to(ASKED), REPLY).reading().has("rings-back")).isFalse();
    }

    @Test
    void everyMistakeIsToldAtItsPlace() {
        assertThat(faults("apologie empathy 6 9 1 problem")).containsExactly("1:1 rubric.no-signal apologie");
        assertThat(faults("\napology kindness 6 9 1 problem")).containsExactly("2:9 rubric.no-dimension kindness");
        assertThat(faults("apology empathy six 9 1 problem")).containsExactly("1:17 rubric.no-points six");
        assertThat(faults("apology empathy 6 9 1 sometimes")).containsExactly("1:23 rubric.no-when sometimes");
        assertThat(faults("apology empathy 6")).containsExactly("1:18 rubric.too-short ");
        assertThat(faults("apology empathy 6 9 1 problem now")).containsExactly("1:31 rubric.too-long now");
        assertThat(faults("critical insult thread")).containsExactly("1:17 rubric.no-signal thread");
        assertThat(faults("language de\n")).containsExactly("1:10 rubric.no-language de");
        assertThat(faults("signal x\n  phrases:\n    hello\n")).containsExactly("1:1 rubric.language-first ");
        assertThat(faults("language en\nsignal x\n  phrasse:\n    hello\n")).contains("3:3 lexicon.unknown-key phrasse:");
    }

    @Test
    void twoMistakesAreBothTold() {
        assertThat(faults("apologie empathy 6 9 1 problem\njargon clarty -9 -9 1 always\n")).hasSize(2);
    }
}
