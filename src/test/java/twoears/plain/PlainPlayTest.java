package twoears.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.AttemptsInMemory;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Play;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.language.Language;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.plain.PlainPlay.Manner;

class PlainPlayTest {
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private Coaching coaching = Coaching.COACH;
    private Guidance guidance = Guidance.FREE;
    private Manner manner = Manner.PIPED;
    private Play play;

    @Test
    void aReplyGoesOnInTheNextLineWhereABackslashEndsOne() {
        playing("Dear Kari,\\\n\\\nboth are here.\nSo it is.\n");
        assertThat(play.now().line().get(0).reply()).isEqualTo("Dear Kari,\n\nboth are here.");
        assertThat(play.now().line().get(1).reply()).isEqualTo("So it is.");
    }

    @Test
    void whatGoesOnAtTheEndOfTheInputIsSaidAsFarAsItCame() {
        playing("Both are here.\\");
        assertThat(play.now().line().get(0).reply()).isEqualTo("Both are here.");
    }

    @Test
    void aWholePlayReadsFromTheFirstLineToTheClosedCase() {
        String read = playing("""
                good +wave heard:same-day
                good told:refund-time
                I waited
                Say it first

                """);
        assertThat(read.lines()).containsSubsequence(
                "Charged twice (attempt attempt-1)",
                "The card was charged twice.",
                "Customer card: Kari Lund",
                "Channel: chat",
                "History: Customer since 2019.",
                "Mood: calm 40, trust 50, each of 100",
                "Customer: You charged me twice.",
                "You: good +wave heard:same-day",
                "Empathy: 90",
                "  +10 \"+wave\": Wave",
                "Customer: Today? Really?",
                "You: good told:refund-time",
                "Empathy: 90, unchanged",
                "Customer: Good, thanks.",
                "Debrief: Charged twice",
                "Outcome: resolved. The problem is solved or safely on its way.",
                "Overall: 90 of 100",
                "Turn 1",
                "A strong reply here: Sorry, Kari, I see both.",
                "What went wrong?",
                "You: I waited",
                "What could I have done differently?",
                "What do I take along?",
                "The case is closed.");
        assertThat(now().closed()).isTrue();
        assertThat(now().notes()).containsExactly(Map.entry(Question.WENT_WRONG, "I waited"), Map.entry(Question.DO_DIFFERENTLY, "Say it first"));
    }

    @Test
    void theEndOfTheInputLeavesForLater() {
        assertThat(playing("good\n")).contains("You left. Everything is kept as attempt attempt-1");
        assertThat(now().away()).isTrue();
        assertThat(now().line()).hasSize(1);
    }

    @Test
    void theLastLineNeedsNoLineEnd() {
        playing("good");
        assertThat(now().line()).hasSize(1);
    }

    @Test
    void anExamShowsWhatRepliesDidOnlyInTheDebrief() {
        coaching = Coaching.EXAM;
        String read = playing("good +wave\n/score\n/rewind 1\ngood told:refund-time\n");
        String before = read.substring(0, read.indexOf("Debrief:"));
        assertThat(before).doesNotContain("wave\": Wave", "Empathy: 90").contains("In an exam the score is shown in the debrief.", "An exam has no way back");
        assertThat(read.substring(before.length())).contains("\"+wave\": Wave. Empathy +10.", "Three questions").doesNotContain("tries another way");
    }

    @Test
    void guidedPlayTakesANumber() {
        guidance = Guidance.GUIDED;
        String read = playing("3\nSorry\n2\n");
        assertThat(read).contains("1. Sorry, Kari, I see both.\n2. Ask your bank.\n", "Pick a choice by its number, from 1 to 2.", "You: Ask your bank.");
        assertThat(now().line()).singleElement().satisfies(t -> assertThat(t.choice()).contains(1));
    }

    @Test
    void aRewindGoesBackAndTheFirstReplyCounts() {
        assertThat(playing("bad\n/rewind 1\ngood\n/rewind 9\n")).contains("Back at turn 1.", "There is no such turn to go back to; turns so far: 1.");
        assertThat(now().line()).singleElement().satisfies(t -> assertThat(t.reply()).isEqualTo("good"));
        assertThat(now().counted()).singleElement().satisfies(t -> assertThat(t.reply()).isEqualTo("bad"));
    }

    @Test
    void aRewindWithoutANumberGoesBackToTheLastTurn() {
        assertThat(playing("/rewind\nbad\nbad\n/rewind\n")).contains("turns so far: 0.", "Back at turn 2.");
        assertThat(now().line()).hasSize(1);
    }

    @Test
    void aLongQuoteIsToldByItsBeginningAndEnd() {
        assertThat(playing("one two +" + "x".repeat(300) + " three\n")).contains("+10 \"+" + "x".repeat(39) + " …\": Xxx");
    }

    @Test
    void aRewindFromTheDebriefPlaysOn() {
        playing("told:refund-time\n/rewind 1\ngood told:refund-time\nnothing\n");
        assertThat(now().firstFinish()).hasValueSatisfying(f -> assertThat(f.outcome()).isEqualTo(Outcome.RESOLVED));
        assertThat(now().notes()).containsEntry(Question.WENT_WRONG, "nothing");
    }

    @Test
    void factsAreFoundByTheirWordsAndReadingOneIsKept() {
        String read = playing("/facts\n/facts MONEY\n/facts zebra\n/ask lawyer\n/ask Detective\n");
        assertThat(read).contains("  refund-time: refund, money back", "Fact refund-time: A duplicate charge is back within 3 banking days.",
                "No fact matches \"zebra\".", "There is no such colleague to ask.", "Fact same-day: Finance can send the money the same day.");
        assertThat(now().lookedUp()).containsExactly("refund-time", "same-day");
    }

    @Test
    void everyCommandIsInTheHelp() {
        String read = playing("/help\n");
        for (Entry.Verb verb : Entry.Verb.commands()) {
            assertThat(read).contains("  /" + verb.word());
        }
    }

    @ParameterizedTest
    @CsvSource({"//facts,/facts", "///x,//x", "a /leave,a /leave"})
    void twoSlashesSayOne(String line, String said) {
        playing(line + "\n");
        assertThat(now().line()).singleElement().satisfies(t -> assertThat(t.reply()).isEqualTo(said));
    }

    @Test
    void anUnknownCommandIsNotSaid() {
        assertThat(playing("/fcats money\n/\n")).contains("There is no command /fcats;", "There is no command /;");
        assertThat(now().line()).isEmpty();
    }

    @Test
    void emptyAndOverlongRepliesAreRefusedAndThePlayGoesOn() {
        String read = playing("\n   \n" + "x".repeat(Conversation.LONGEST_REPLY + 1) + "\n" + "x".repeat(1_000_000) + "\ngood\n");
        assertThat(read).contains("An empty reply says nothing", "A reply has at most 100,000 characters");
        assertThat(now().line()).hasSize(1);
    }

    @Test
    void aReplyOfTheGreatestLengthIsSent() {
        playing("å".repeat(Conversation.LONGEST_REPLY) + "\n");
        assertThat(now().line()).hasSize(1);
    }

    @Test
    void whatSteersATerminalIsKeptButNeverShown() {
        String read = playing("\u001b]0;owned\u0007 \u009b2J \u202eabc\n/facts \u001b[2J\n/\u001b[31m\n");
        assertThat(read).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e").contains("You: ·]0;owned· ·2J ·abc");
        assertThat(now().line().get(0).reply()).startsWith("\u001b]0;owned");
    }

    @Test
    void bytesThatAreNotUtf8AreNotSent() {
        String read = playing(new byte[] {(byte) 0xff, (byte) 0xfe, '\n', 'o', 'k', '\n'});
        assertThat(read).contains("That line is not valid UTF-8");
        assertThat(now().line()).singleElement().satisfies(t -> assertThat(t.reply()).isEqualTo("ok"));
    }

    @Test
    void whoTypesIsAskedAndNotRepeated() {
        manner = Manner.TYPED;
        assertThat(playing("good\n/leave\n")).contains("\nYou: Empathy: 90").doesNotContain("You: good");
    }

    @Test
    void whoTypesCanTryAgainWhenKeepingFails() {
        manner = Manner.TYPED;
        begin();
        attempts.full(true);
        assertThat(run("good\n".getBytes(UTF_8), () -> attempts.full(false))).contains("The disk is full.");
        assertThat(now().line()).isEmpty();
    }

    @Test
    void aPipeEndsWhenKeepingFails() {
        begin();
        attempts.full(true);
        assertThatThrownBy(() -> run("good\n".getBytes(UTF_8), () -> {})).isInstanceOf(NotKept.class).hasMessage("The disk is full.");
    }

    @Test
    void anotherWindowThatWentOnIsNoticed() {
        begin();
        attempts.append("attempt-1", 1, java.util.List.of(new twoears.core.conversation.Event.TraineeLeft(Cases.NOON)),
                attempts.list(1).get(0).summary());
        assertThat(run("good\n".getBytes(UTF_8), () -> {})).contains("Another window has gone on with this attempt");
    }

    private String playing(String input) {
        return playing(input.getBytes(UTF_8));
    }

    private String playing(byte[] input) {
        begin();
        return run(input, () -> {});
    }

    private void begin() {
        Scenario scenario = Cases.chargedTwice();
        play = Play.begin(scenario, new Source("hash", "a.yaml", Map.of()),
                new AttemptStarted(Cases.NOON, "Ann", scenario.id(), "hash", "scripted", coaching, guidance, 1),
                attempts, new ScriptedJudge(), () -> Cases.NOON);
    }

    /** @param atEnd done when the input has been read */
    private String run(byte[] input, Runnable atEnd) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                int got = super.read(into, offset, length);
                if (got < 0) {
                    atEnd.run();
                }
                return got;
            }
        };
        new PlainPlay(play, new Lines(in, 400_000), new Paper(out), new Naming(Language.EN), new Rules(Language.EN), manner, Optional::empty).run();
        return out.toString(UTF_8);
    }

    private Conversation now() {
        return play.now();
    }
}
