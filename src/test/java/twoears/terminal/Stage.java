package twoears.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Concept;
import twoears.core.scenario.Customer;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Line;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scenario.Steps;
import twoears.core.scenario.Weights;

/** Every screen as a trainee comes to it, over the same small scenarios. */
final class Stage {
    private static final Persona WORRIER = new Persona("worrier", "the worrier", "Reads between the lines. Say what is true, and when.",
            Persona.Temper.EVEN, Set.of(), Persona.Knows.SOME, Mood.NEUTRAL, Set.of(), Set.of(), Map.of());

    private Stage() {}

    static SmallWorld world() {
        return new SmallWorld().named("Ann Berg").with(Cases.chargedTwice()).with(latePlumber());
    }

    /** Two steps with choices, by phone. */
    static Scenario latePlumber() {
        return scenario("late-plumber", "The plumber who never came", "You answer for a plumber. It has been dripping since Friday.", "Siv Åsheim");
    }

    static Scenario scenario(String id, String title, String summary, String customer) {
        List<Step> steps = List.of(
                Cases.step("opening", "It drips. Since Friday. Nobody comes.", "I'm sorry, Siv. I'll have somebody there by 18:00.", "We are busy."),
                Cases.step("when", "Until when do I wait?", "Until 18:00 at the latest; I'll call you at 17:00.", "Soon."));
        return new Scenario(id, title, summary, Language.EN, Channel.PHONE, 4, List.of(new Concept("P4"), new Concept("D4")), Weights.EVEN,
                new Customer(customer, WORRIER, new Mood(30, 40), "Third call this week."),
                List.of(new Fact("on-call", "The plumber on call can come until 20:00.", List.of("tonight", "on call"), "20:00", "")), Map.of("discount-up-to", "200 NOK"),
                List.of(), Set.of(), Map.of(), List.of(), new Steps(steps),
                List.of(new Ending("gone", Optional.of(Cases.all(new twoears.core.scenario.Condition.Calm(Cases.atMost(5)))), Optional.of(Line.of("Goodbye.")), Outcome.LOST)));
    }

    static Map<String, Trainee> all() {
        var all = new LinkedHashMap<String, Trainee>();
        all.put("name", Trainee.at(NameScreen.of(Trainee.WORDS, Shelf.EMPTY), world().named("")));
        all.put("lobby", lobby());
        all.put("lobby-filter", lobby().press("F2", "Down", "Right"));
        all.put("start", lobby().press("Down", "Enter"));
        all.put("conversation", conversation());
        all.put("conversation-feedback", replied());
        all.put("conversation-guided", lobby().press("Down", "Enter", "g", "Enter", "Down"));
        all.put("conversation-exam", lobby().press("Enter", "c", "Enter").say("good +apology, Kari"));
        all.put("conversation-incident", conversation().say("that is critical"));
        all.put("facts", replied().press("F2", "Enter", "Down"));
        all.put("rewind", replied().say("bad +blame").press("F4", "Up"));
        all.put("evidence", replied().press("F3"));
        all.put("card", replied().press("F5"));
        all.put("debrief", debrief());
        all.put("debrief-turn", debrief().press("Right"));
        all.put("debrief-questions", debrief().press("Left").press("Right", "Right", "Right"));
        all.put("note", debrief().press("1").type("I was too quick."));
        all.put("history", debrief().press("Esc", "F3"));
        all.put("replay", debrief().press("Esc", "F3", "Enter", "Right"));
        all.put("cups", Trainee.inTheLobby(Contest.open().world()).press("F4"));
        all.put("cup", Trainee.inTheLobby(Contest.open().world()).press("F4", "Enter"));
        all.put("cup-begun", Trainee.inTheLobby(Contest.open().world()).press("F4", "Enter", "Enter").say("good +apology, Kari").press("Esc"));
        all.put("team-name", Trainee.inTheLobby(Contest.open().world().named("Cy")).press("F4", "Enter", "t").type("Night"));
        all.put("board", board(Contest.open()));
        all.put("board-teams", board(Contest.frozen()).press("Tab"));
        all.put("board-over", board(Contest.over()));
        all.put("ceremony", board(Contest.over()).press("c", "Enter"));
        all.put("ceremony-end", board(Contest.over()).press("c", "End"));
        all.put("awards", board(Contest.over()).press("f", "a"));
        all.put("entries", board(Contest.over()).press("f", "Home", "Enter"));
        all.put("beside", board(Contest.over()).press("f", "Home", "Enter", "Enter", "k"));
        all.put("comment", board(Contest.over()).press("f", "Home", "Enter", "Enter", "c").type("Ask first."));
        all.put("profile", board(Contest.over()).press("f", "m", "p"));
        all.put("team", board(Contest.over()).press("f", "Tab", "Enter"));
        all.put("help", replied().press("?"));
        all.put("message", Trainee.at(MessageScreen.ask(Trainee.WORDS, List.of("The file is damaged.", "Set it aside?"), w -> new FarewellScreen(), w -> new FarewellScreen()), world()));
        return all;
    }

    static Trainee lobby() {
        return Trainee.inTheLobby(world());
    }

    static Trainee board(Contest contest) {
        SmallWorld world = contest.world();
        return Trainee.at(Entrance.board(Trainee.WORDS, contest.cup(), world), world);
    }

    static Trainee conversation() {
        return lobby().press("Enter", "Enter");
    }

    static Trainee replied() {
        return conversation().say("good +apology, Kari");
    }

    static Trainee debrief() {
        return replied().say("good told:refund-time +fact").press("Enter");
    }
}
