package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import twoears.core.conversation.Event.CaseClosed;
import twoears.core.conversation.Event.QuestionAnswered;

class DebriefScreenTest {
    private final SmallWorld world = Stage.world();

    private Trainee debrief() {
        return Trainee.inTheLobby(world).press("Enter", "Enter").say("bad +blame here").say("good told:refund-time +fact").press("Enter");
    }

    @Test
    void showsOutcomeSurveyScoresAndCurve() {
        assertThat(debrief().sees()).contains("✓ Resolved").containsPattern("Survey [●○]+ \\d of 5").containsPattern("Overall +50").contains("Handling")
                .contains("● calm").contains("○ trust").containsPattern("└─+1─+2");
    }

    @Test
    void suggestsWhatToPractiseNextWithItsReason() {
        Trainee ann = debrief();
        assertThat(ann.sees()).contains("Practise next: The plumber who never came").contains("You have not practised");
        assertThat(ann.press("n").sees()).contains("Siv Åsheim").contains("begin");
    }

    @Test
    void everyTurnShowsItsEvidenceAndTheStrongReply() {
        assertThat(debrief().press("Right").sees()).contains("bad ++blame here").contains("A strong reply").contains("Sorry, Kari, I see both.");
        assertThat(debrief().sized(200, 60).press("Right").sees()).containsPattern("You +A strong reply");
        assertThat(debrief().press("Right", "PgDn").sees()).contains("+10").contains("“+blame”");
    }

    @Test
    void notesAreKeptAndTheCaseIsClosed() {
        Trainee ann = debrief().press("2").type("Listen first.").press("Enter");
        assertThat(ann.sees()).contains("Listen first.");
        assertThat(ann.press("c").sees()).contains("Not every question has a note yet");
        assertThat(ann.press("n", "c", "y").sees()).contains("\"Charged twice\" is closed.");
        assertThat(world.kept.find("attempt-1").orElseThrow().events()).last().isInstanceOf(CaseClosed.class);
        assertThat(world.kept.find("attempt-1").orElseThrow().events()).anyMatch(QuestionAnswered.class::isInstance);
    }

    @Test
    void aCaseWithAllNotesIsClosedWithoutAQuestion() {
        Trainee ann = debrief().press("1").type("Slow.").press("Enter", "2").type("Listen.").press("Enter", "3").type("Ask.").press("Enter");
        assertThat(ann.press("c").sees()).contains("\"Charged twice\" is closed.");
    }

    @Test
    void noteThatCantBeKeptStaysInTheEditor() {
        Trainee ann = debrief().press("1").type("Too quick.");
        world.kept.full(true);
        assertThat(ann.press("Enter").sees()).contains("The disk is full.").contains("Too quick.");
        world.kept.full(false);
        assertThat(ann.press("Enter").sees()).contains("Too quick.").doesNotContain("The disk is full.");
    }

    @Test
    void otherTriesHavePagesAndDontCount() {
        Trainee ann = debrief().press("r", "Up", "Enter").say("good again");
        assertThat(ann.sees()).contains("Another try from here");
        assertThat(ann.press("F4", "Esc").say("good told:refund-time").press("Enter").press("Right", "Right", "Right").sees()).contains("Another try at turn 1").contains("good again");
    }
}
