package twoears.command.filter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Fact;
import twoears.core.scoring.Exchange;
import twoears.core.scoring.Situation;

/**
 * A reply to score, outside of any scenario.
 *
 * @param context what the customer said before, oldest first; a text with "Customer:" and "Agent:" before its lines is a transcript
 * @param facts plain sentences that are true, and known to whoever replies
 * @param done plain sentences that say what the agent has done; empty where the request doesn't say
 */
public record Request(Id id, Language language, Channel channel, List<String> context, String reply, List<String> facts, Optional<List<String>> done) {
    public Request {
        context = List.copyOf(context);
        facts = List.copyOf(facts);
        done = done.map(List::copyOf);
    }

    public Situation situation() {
        List<Fact> known = IntStream.range(0, facts.size())
                .mapToObj(i -> new Fact("fact-" + (i + 1), facts.get(i), List.of(), "", "")).toList();
        Set<String> ids = new TreeSet<>(known.stream().map(Fact::id).toList());
        Exchange said = Exchange.of(context);
        return new Situation(language, channel, Optional.empty(), said.customer(), said.agent(), Optional.empty(), known, ids, Set.of(),
                Set.of(), done);
    }

    /** A line read: a request, or why it is none. */
    public sealed interface Read {
        record Good(Request request) implements Read {}

        /** @param why one plain sentence */
        record Bad(Id id, String why) implements Read {}
    }
}
