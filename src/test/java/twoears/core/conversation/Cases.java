package twoears.core.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Choice;
import twoears.core.scenario.Concept;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Customer;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Line;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scenario.Step.Rule;
import twoears.core.scenario.Steps;
import twoears.core.scenario.Weights;

/** Small scenarios for tests, and attempts at them. */
public final class Cases {
    public static final Instant NOON = Instant.parse("2030-05-12T12:00:00Z");

    private Cases() {}

    /**
     * A card charged twice: opening → outburst (after blame) or when-back; relief ends well. The rent comes out when
     * asked; Finance's fact needs the detective.
     */
    public static Scenario chargedTwice() {
        return new Case()
                .fact(new Fact("refund-time", "A duplicate charge is back within 3 banking days.", List.of("refund", "money back"), "3 banking days", ""))
                .fact(new Fact("same-day", "Finance can send the money the same day.", List.of("faster"), "", "detective"))
                .hidden(new Hidden("rent", Line.of("My rent goes out tomorrow."), all(new Condition.Heard(Set.of("why-urgent")))))
                .step(step("opening", "You charged me twice.", "Sorry, Kari, I see both.", "Ask your bank.",
                        new Rule(all(new Condition.Reply(Set.of("blame"))), "outburst", Set.of("blamed")),
                        new Rule(all(new Condition.Heard(Set.of("same-day"))), "relief", Set.of())))
                .step(step("when-back", "When is it back?", "Within 3 banking days.", "Soon."))
                .step(step("relief", "Today? Really?", "Yes, by 14:00.", "Sure."))
                .step(new Step("outburst", Line.of("Now it's my fault?"), true, Optional.empty(), Optional.empty(), List.of(),
                        List.of(new Rule(Condition.All.ALWAYS, "when-back", Set.of()))))
                .ending(new Ending("hung-up", Optional.of(all(new Condition.Calm(atMost(5)))), Optional.of(Line.of("Bye.")), Outcome.LOST))
                .ending(new Ending("resolved", Optional.of(all(new Condition.Told(Set.of("refund-time")))), Optional.of(Line.of("Good, thanks.")), Outcome.RESOLVED))
                .build();
    }

    public static Step step(String id, String says, String strong, String weak, Rule... rules) {
        return new Step(id, Line.of(says), false, Optional.of(strong), Optional.of(weak), Choice.numbered(List.of(strong, weak)), List.of(rules));
    }

    public static Condition.All all(Condition... conditions) {
        return new Condition.All(List.of(conditions));
    }

    public static Condition.Bound atMost(int number) {
        return new Condition.Bound(false, number);
    }

    public static Condition.Bound atLeast(int number) {
        return new Condition.Bound(true, number);
    }

    public static AttemptStarted started(Scenario scenario, Coaching coaching) {
        return new AttemptStarted(NOON, "Ann", scenario.id(), "hash", "scripted", coaching, Guidance.FREE, 1);
    }

    public static Conversation begun(Scenario scenario) {
        return Conversation.begun(scenario, started(scenario, Coaching.COACH));
    }

    /** The conversation after these inputs, each of which must be accepted. */
    public static Conversation played(Conversation from, Input... inputs) {
        Conversation now = from;
        for (Input input : inputs) {
            if (!(new Deciding(new ScriptedJudge()).decide(now, input, NOON) instanceof Decision.Accepted accepted)) {
                throw new AssertionError("refused: " + input);
            }
            for (Event event : accepted.events()) {
                now = now.after(event);
            }
        }
        return now;
    }

    public static Input say(String reply) {
        return new Input.SendReply(reply);
    }

    /** A scenario in the making: what a test leaves out is plain. */
    public static final class Case {
        private Persona persona = Persona.PLAIN;
        private Mood mood = new Mood(40, 50);
        private final List<Fact> facts = new ArrayList<>();
        private final List<Hidden> hidden = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<Ending> endings = new ArrayList<>();

        public Case persona(Persona who) {
            persona = who;
            return this;
        }

        /** How this customer wants to be talked to. */
        public Case needs(Persona.Need... needs) {
            Persona p = persona;
            persona = new Persona(p.id(), p.name(), p.about(), p.temper(), Set.of(needs), p.knows(), p.mood(), p.eased(), p.upset(), p.lines());
            return this;
        }

        public Case mood(int calm, int trust) {
            mood = new Mood(calm, trust);
            return this;
        }

        public Case fact(Fact fact) {
            facts.add(fact);
            return this;
        }

        public Case hidden(Hidden thing) {
            hidden.add(thing);
            return this;
        }

        public Case step(Step step) {
            steps.add(step);
            return this;
        }

        public Case ending(Ending ending) {
            endings.add(ending);
            return this;
        }

        public Scenario build() {
            Map<String, List<String>> listens = new LinkedHashMap<>();
            listens.put("why-urgent", List.of("why urgent"));
            listens.put("same-day", List.of("same day"));
            return new Scenario("charged-twice", "Charged twice", "The card was charged twice.", Language.EN, Channel.CHAT, 3,
                    List.of(new Concept("P2"), new Concept("P8")), Weights.EVEN, new Customer("Kari Lund", persona, mood, "Customer since 2019."),
                    facts, Map.of(), List.of(), Set.of(), listens, hidden, new Steps(steps), endings);
        }
    }
}
