package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Event.TraineeReplied;

class ConversationScreenTest {
    private final SmallWorld world = new SmallWorld().named("Ann").with(Cases.chargedTwice());

    private Trainee begun() {
        return Trainee.inTheLobby(world).press("Enter", "Enter");
    }

    @Test
    void customerSpeaksFirst() {
        assertThat(begun().sees()).contains("Kari").contains("You charged me twice.").contains("turn 1");
    }

    @Test
    void replyIsKeptAndJudgedAndAnswered() {
        Trainee ann = begun().say("good +apology here");
        assertThat(ann.sees()).contains("++apology here").contains("Empathy").contains("90").contains("When is it back?").contains("turn 2");
        assertThat(world.kept.find("attempt-1").orElseThrow().events()).last().isInstanceOf(TraineeReplied.class);
    }

    @Test
    void theCardIsReadWhereThereIsNoRoomForItBeside() {
        Trainee ann = begun().say("good +apology here").press("F5");
        assertThat(ann.sees()).contains("Who is asking", "Kari", "calm").doesNotContain("Your reply");
        assertThat(ann.press("Esc").sees()).contains("Your reply", "turn 2");
    }

    @Test
    void theCardOfAnExamShowsNoMood() {
        assertThat(Trainee.inTheLobby(world).press("Enter", "c", "Enter", "F5").sees()).contains("Who is asking", "Kari").doesNotContain("calm");
    }

    @Test
    void fullDiskLeavesTheReplyInTheEditor() {
        Trainee ann = begun();
        world.kept.full(true);
        assertThat(ann.say("good").sees()).contains("The disk is full.").contains("› good").contains("turn 1");
    }

    @Test
    void emptyReplyIsRefusedInASentence() {
        assertThat(begun().press("Enter").sees()).contains("at least one word");
    }

    @Test
    void everythingAReplyDidIsInSightAtOnce() {
        assertThat(begun().say("good +apology and a few more words to make it a reply of two rows, as most of them are in a chat like this").sees())
                .contains("You", "Empathy", "Clarity", "Honesty", "Handling", "“+apology”", "calm 40 → 52 ▲ 12", "When is it back?", "Your reply");
    }

    @Test
    void examShowsTheCustomersLineOnly() {
        assertThat(Trainee.inTheLobby(world).press("Enter", "c", "Enter").say("good +apology").sees())
                .contains("When is it back?").doesNotContain("Empathy", "calm", "++apology", "rewind");
    }

    @Test
    void choicesArePickedByNumberAndSentByEnter() {
        Trainee ann = Trainee.inTheLobby(world.with(Stage.latePlumber())).press("Down", "Enter", "g", "Enter", "2");
        assertThat(ann.sees()).contains("▸ 2  We are busy.");
        assertThat(ann.press("Enter").sees()).contains("┃ We are busy.").contains("Until when do I wait?");
    }

    @Test
    void factIsFoundByTypingAndReadByOpening() {
        Trainee ann = begun().press("F2").type("money");
        assertThat(ann.sees()).contains("refund time").doesNotContain("Ask");
        assertThat(ann.press("Enter").sees()).contains("within 3 banking days");
        assertThat(ann.press("Esc").type("x").sees()).contains("› x");
    }

    @Test
    void colleagueOpensWhatOnlyTheyKnow() {
        Trainee ann = begun().press("F2", "Up", "Enter").press("Up");
        assertThat(ann.sees()).contains("same day").doesNotContain("Ask the Detective");
    }

    @Test
    void rewindKeepsBothTriesAndTheFirstCounts() {
        Trainee ann = begun().say("bad one").press("Ctrl-R", "Enter");
        assertThat(ann.sees()).contains("turn 1").contains("The first one counts.");
        assertThat(ann.say("good one").sees()).contains("good one").contains("Another try from here");
    }

    @Test
    void criticalFailureIsAnIncidentWithAWayBack() {
        assertThat(begun().say("critical").sees()).contains("▲ Incident").contains("Ctrl-R");
    }

    @Test
    void otherWindowIsNoticedAndTheReplyStays() {
        Trainee here = begun();
        Trainee.inTheLobby(world).press("Enter").say("good from there");
        assertThat(here.say("good from here").sees()).contains("Another window has gone on").contains("good from there").contains("› good from here").contains("turn 2");
    }

    @Test
    void pasteOfManyLinesNeverSends() {
        assertThat(begun().paste("one\ntwo\nthree").sees()).contains("turn 1").contains("› one").contains("three").contains("3 words");
    }

    @Test
    void replyOfAHundredThousandCharactersIsDrawn() {
        assertThat(begun().paste("good ".repeat(20_000)).press("Enter").sees()).contains("turn 2").contains("Empathy");
    }

    @Test
    void longerReplyIsRefusedInASentence() {
        assertThat(begun().paste("x".repeat(100_001)).press("Enter").sees()).contains("at most 100,000 characters").contains("turn 1");
    }

    @Test
    void hostileReplyDrawsHarmlessly() {
        assertThat(begun().paste("\u001b[31mred\u202e \u009b2J good\u0000").press("Enter").sees()).doesNotContain("\u001b", "\u202e", "\u009b", "\u0000").contains("turn 2");
    }

    @Test
    void earlierLinesScrollBackAndTheLastAreFoundAgain() {
        Trainee ann = begun().sized(60, 20).say("good one").say("good two");
        assertThat(ann.press("PgUp", "PgUp", "PgUp", "PgUp").sees()).contains("You charged me twice.").contains("more below");
        assertThat(ann.press("PgDn", "PgDn", "PgDn", "PgDn").sees()).doesNotContain("more below");
    }
}
