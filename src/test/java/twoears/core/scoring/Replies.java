package twoears.core.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Fact;

/** Situations for tests. */
final class Replies {
    private Replies() {}

    static Situation to(Language language, String customer) {
        return new Situation(language, Channel.CHAT, Optional.empty(), customer.isEmpty() ? List.of() : List.of(customer),
                List.of(), Optional.empty(), List.of(), Set.of(), Set.of());
    }

    static Situation to(String customer, String... facts) {
        List<Fact> known = new java.util.ArrayList<>();
        for (String fact : facts) {
            known.add(new Fact("fact-" + known.size(), fact, List.of(), "", ""));
        }
        return new Situation(Language.EN, Channel.CHAT, Optional.empty(), List.of(customer), List.of(), Optional.empty(),
                known, Set.of(), Set.of());
    }

    static Situation after(String earlierReply, String customer) {
        return new Situation(Language.EN, Channel.CHAT, Optional.empty(), List.of(customer), List.of(earlierReply),
                Optional.empty(), List.of(), Set.of(), Set.of());
    }
}
