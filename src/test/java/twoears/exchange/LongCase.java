package twoears.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import twoears.authoring.Library;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Deciding;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Result;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Cup.Window;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scoring.Judge;

/** A cup of one case of ten turns, and attempts at it: in own words no two of them are alike, picked from choices many begin alike. */
final class LongCase {
    static final int TURNS = 10;
    private static final Instant NOON = Instant.parse("2030-05-12T12:00:00Z");
    private static final int ATTEMPTS = 100;

    private final Judge judge;
    private final Guidance guidance;
    private final Random random;
    private final Opened.Ready opened;
    private final Cup cup;

    LongCase(Judge judge, Guidance guidance, long seed, Path folder) {
        this.judge = judge;
        this.guidance = guidance;
        random = new Random(seed);
        try {
            Path file = Files.writeString(Files.createDirectories(folder.resolve("en")).resolve("long-day.yaml"), yaml());
            opened = (Opened.Ready) new Library(List.of(folder), Optional.empty(), Language.EN, Set::of).open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cup = new Cup("long", "Long cup", "c0ffee", new Window(NOON, NOON.plus(Duration.ofDays(9)), ZoneOffset.UTC),
                List.of(new Case("en", "long-day", opened.source().hash())), 7, ATTEMPTS, Counts.BEST, Set.of(guidance), 0, Optional.empty(), List.of(),
                3, Map.of(), List.of(Tie.HONESTY));
    }

    Cup cup() {
        return cup;
    }

    Opened.Ready opened() {
        return opened;
    }

    /** Instant after all that is played. */
    static Instant later() {
        return NOON.plus(Duration.ofDays(8));
    }

    /** The text of a file with an attempt of ten turns. */
    String attempt(String name, int number, SigningKey key) {
        while (true) {
            List<Event> events = played(name, number);
            Replay replay = Replay.of(opened.scenario(), events);
            if (replay.last().counted().size() == TURNS && replay.last().hasEnded()) {
                return ResultWriter.text(replay, events, Result.of(replay.last(), judge), opened.source(), cup.title(), key);
            }
        }
    }

    private List<Event> played(String name, int number) {
        Instant at = NOON.plusSeconds(number * 3600L).plusNanos(random.nextInt(1_000_000_000));
        var start = new AttemptStarted(at, name, "long-day", opened.source().hash(), judge.rubricVersion(), Coaching.EXAM, guidance, 7,
                Optional.of(new Entered(cup.hash(), "", number)));
        var events = new ArrayList<Event>(List.of(start));
        Conversation state = Conversation.begun(opened.scenario(), start);
        for (int turn = 0; turn < TURNS && !state.hasEnded(); turn++) {
            at = at.plusSeconds(30);
            var accepted = (Accepted) new Deciding(judge).decide(state, input(), at);
            events.addAll(accepted.events());
            state = state.after(accepted.events().get(0));
        }
        return events;
    }

    /** What most would pick, mostly. */
    private Input input() {
        return guidance == Guidance.FREE ? new Input.SendReply(reply()) : new Input.PickChoice(random.nextInt(10) < 7 ? 0 : random.nextInt(CHOICES.size()));
    }

    /** About 40 words. */
    private String reply() {
        return one(OPENINGS) + " " + one(MIDDLES).formatted(random.nextInt(900) + 100) + " " + one(MIDDLES).formatted(random.nextInt(90) + 2) + " " + one(CLOSINGS);
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static final List<String> OPENINGS = List.of("I'm sorry, Maren, two charges the day before the rent is due is awful.",
            "Thank you for telling me, that sounds really stressful.", "I can see why you are angry, and you are right to be.",
            "Oh no, I understand how worrying this must be for you.", "You have waited long enough for an answer from us.",
            "That is our mistake, and I will see it through myself.");
    private static final List<String> MIDDLES = List.of("I can see both charges of %d kroner on your card, and one of them is ours to give back.",
            "The second charge is back on your card within 3 banking days, at the latest by day %d.", "I have written down case %d so that nobody has to ask you again.",
            "What is the most urgent thing that you need by %d o'clock?", "I don't know yet why it happened %d times, and I'll find out.",
            "You could also ask your bank about reservation %d, which they can lift sooner.", "Finance can send the money the same day if I ask before 14:00, for up to %d kroner.");
    private static final List<String> CLOSINGS = List.of("Does that answer what you asked?", "I'll write to you today before five to say that it is done.",
            "Is there anything else that worries you about this?", "You will hear from me tomorrow morning, whatever happens.", "Would that work for you?");

    private String yaml() {
        var yaml = new StringBuilder("""
                title: Long day
                language: en
                customer: {name: Maren Lie, mood: {calm: 60, trust: 50}}
                facts:
                  refund-time: {text: A duplicate charge is back on the card within 3 banking days., about: [refund, money back, returned], value: 3 banking days}
                  same-day: {text: "Finance can send the money the same day if an agent asks before 14:00.", about: [same day, faster, speed up]}
                  fee: {text: A bounced payment costs 250 kroner and we pay it., about: [fee, bounced], value: 250 NOK}
                  limit: {text: An agent can grant up to 500 kroner without asking., about: [grant, limit]}
                must-tell: [refund-time]
                never-promise: [compensation for late rent]
                listen:
                  asks-why-urgent: [why is it urgent, what is it for, "need the money"]
                  offers-same-day: [same day, today]
                steps:
                """);
        for (int step = 1; step <= TURNS; step++) {
            yaml.append("  - id: step-").append(step).append("\n    says: ").append(SAYS.get(step % SAYS.size())).append(guidance == Guidance.GUIDED ? "\n    choices:\n" : "\n");
            for (String choice : guidance == Guidance.GUIDED ? CHOICES : List.<String>of()) {
                yaml.append("      - \"").append(choice.formatted(step)).append("\"\n");
            }
        }
        return yaml.toString();
    }

    private static final List<String> CHOICES = List.of(
            "I'm sorry, Maren. I can see both charges, and one of them is ours to give back. I'll ask finance at %d o'clock and write to you right after.",
            "I understand how worrying this is. I don't know yet why it happened %d times, and I'll find out before the day is over.",
            "These things happen, %d times out of a hundred. It will sort itself out, so there is really no need to worry about it.",
            "You should have read paragraph %d of the terms before you paid. There is nothing that we can do about it now.");

    private static final List<String> SAYS = List.of("You took my money twice and my rent goes out tomorrow.", "When is it back on my card, exactly?",
            "And who pays the fee that my bank takes?", "Nobody called me back last time, so why should I believe you?", "So what happens now?");
}
