package twoears.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.conversation.TraineeName;
import twoears.core.league.Claim;
import twoears.core.league.Claim.Deed;
import twoears.core.league.Claim.Reply;
import twoears.core.league.Claim.Total;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Source;
import twoears.exchange.ResultFile.Kind;

/** From sealed lines to what they claim. Not for use by several threads. */
final class ResultReader {
    private static final Set<String> HEADER = Set.of("cup", "title", "name", "team", "number", "language", "scenario", "hash", "rubric",
            "coaching", "guidance", "seed", "started", Sealed.TEXT, Sealed.NEXT);
    private static final Set<String> LOOKED_UP = Set.of("line", "at", "fact", Sealed.NEXT);
    private static final Set<String> ASKED = Set.of("line", "at", "colleague", Sealed.NEXT);
    private static final Set<String> REPLIED = Set.of("line", "at", "text", "choice", "scores", "overall", "calm", "trust", "step", Sealed.NEXT);
    private static final Set<String> BARE = Set.of("line", "at", Sealed.NEXT);
    private static final Set<String> CLAIM = Set.of("line", "scores", "overall", "outcome", "turns");

    private static final int BEST = 100;
    private static final int MOST_ATTEMPTS = 1000;
    private static final int MOST_CHOICES = 1000;
    private static final int MOST_TURNS = 100_000;

    private final SourceLines sources = new SourceLines();

    /** @throws Unfit where not even the header can be used */
    ResultFile read(Sealed sealed) throws Unfit {
        if (sealed.lines().isEmpty() || sealed.attachment().isEmpty()) {
            Fault fault = sealed.fault().orElse(new Fault("no-scenario", 2));
            throw new Unfit(fault.kind(), fault.details().toArray());
        }
        Fields header = sealed.lines().get(0).only(HEADER);
        AttemptStarted start = start(header);
        Source source = sources.read(sealed.attachment().get(), start.scenarioHash());
        var rest = new Rest();
        rest.read(sealed);
        return new ResultFile(new Claim(start, header.label("language"), rest.deeds, rest.total), header.label("title"), sealed.key(), source,
                sealed.text(), rest.fault);
    }

    /** What follows the header. */
    private static final class Rest {
        private final List<Deed> deeds = new ArrayList<>();
        private Optional<Total> total = Optional.empty();
        private Optional<Fault> fault = Optional.empty();

        void read(Sealed sealed) {
            int number = ResultFile.BEFORE_DEEDS;
            for (Fields line : sealed.lines().subList(1, sealed.lines().size())) {
                number++;
                try {
                    take(line);
                } catch (Unfit e) {
                    fault = Optional.of(e.at(number));
                    return;
                }
            }
            fault = sealed.fault();
            if (fault.isEmpty() && total.isEmpty()) {
                fault = Optional.of(new Fault("cut", number));
            }
        }

        private void take(Fields line) throws Unfit {
            if (line.constant(Kind.class, "line") == Kind.CLAIM) {
                total = Optional.of(total(line.only(CLAIM)));
            } else {
                deeds.add(deed(line));
            }
        }
    }

    private static AttemptStarted start(Fields header) throws Unfit {
        String name = header.label("name");
        if (!(TraineeName.parse(name) instanceof TraineeName.Accepted accepted) || !accepted.name().text().equals(name)) {
            throw new Unfit("name", Told.name(name));
        }
        var entered = new Entered(header.label("cup"), header.label("team"), header.number("number", 1, MOST_ATTEMPTS));
        return new AttemptStarted(header.instant("started"), name, header.label("scenario"), header.label("hash"), header.label("rubric"),
                header.constant(Coaching.class, "coaching"), header.constant(Guidance.class, "guidance"), header.whole("seed"),
                Optional.of(entered));
    }

    private static Deed deed(Fields line) throws Unfit {
        Instant at = line.instant("at");
        return switch (line.constant(Kind.class, "line")) {
            case LOOKED_UP -> new Deed(at, new Input.LookUp(line.only(LOOKED_UP).label("fact")), Optional.empty());
            case ASKED -> new Deed(at, new Input.AskColleague(line.only(ASKED).label("colleague")), Optional.empty());
            case REPLIED -> reply(line.only(REPLIED), at);
            case LEFT -> bare(line, at, new Input.Leave());
            case RETURNED -> bare(line, at, new Input.Return());
            case CLAIM -> throw new Unfit("value", "line");
        };
    }

    private static Deed bare(Fields line, Instant at, Input input) throws Unfit {
        line.only(BARE);
        return new Deed(at, input, Optional.empty());
    }

    private static Deed reply(Fields line, Instant at) throws Unfit {
        String text = line.text("text");
        if (text.length() > Conversation.LONGEST_REPLY) {
            throw new Unfit("value", "text");
        }
        Input input = line.optionalNumber("choice", 1, MOST_CHOICES).<Input>map(c -> new Input.PickChoice(c - 1)).orElseGet(() -> new Input.SendReply(text));
        var mood = new Mood(line.number("calm", 0, Mood.MOST), line.number("trust", 0, Mood.MOST));
        return new Deed(at, input, Optional.of(new Reply(text, scores(line), line.number("overall", 0, BEST), mood, line.label("step"))));
    }

    private static Total total(Fields line) throws Unfit {
        Optional<Outcome> outcome = line.has("outcome") ? Optional.of(line.constant(Outcome.class, "outcome")) : Optional.empty();
        return new Total(scores(line), line.optionalNumber("overall", 0, BEST), outcome, line.number("turns", 0, MOST_TURNS));
    }

    private static Map<Dimension, Integer> scores(Fields line) throws Unfit {
        Fields written = line.fields("scores");
        var scores = new EnumMap<Dimension, Integer>(Dimension.class);
        for (String name : written.values().keySet()) {
            scores.put(Fields.constant(Dimension.class, "scores", name), written.number(name, 0, BEST));
        }
        return scores;
    }
}
