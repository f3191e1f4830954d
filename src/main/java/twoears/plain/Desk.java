package twoears.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Decision.Refusal;
import twoears.core.conversation.Input;
import twoears.core.conversation.Play;
import twoears.core.conversation.Play.Said;
import twoears.core.scenario.Customer;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Scenario;

/** What lies within reach while a conversation goes on: the card, the facts, colleagues, help. */
final class Desk {
    private final Play play;
    private final Paper paper;
    private final Naming naming;
    private final Feedback feedback;
    private final Debrief debrief;

    Desk(Play play, Paper paper, Naming naming, Feedback feedback, Debrief debrief) {
        this.play = play;
        this.paper = paper;
        this.naming = naming;
        this.feedback = feedback;
        this.debrief = debrief;
    }

    void open() {
        Scenario scenario = now().scenario();
        paper.line(naming.text(play.isKept() ? "opening.title" : "opening.preview", scenario.title(), play.id()));
        if (!scenario.summary().isBlank()) {
            paper.line(scenario.summary().strip());
        }
        card();
        paper.line(naming.text(now().isExam() ? "opening.exam" : "opening.coach"));
        paper.line(naming.text("opening.help"));
        paper.blank();
        if (!now().line().isEmpty()) {
            paper.line(naming.text("opening.continued", now().line().size() + 1));
        }
        if (!now().hasEnded()) {
            customer();
        }
    }

    /** What the customer said last, and the choices there are for an answer. */
    void customer() {
        now().now().said().forEach(s -> paper.labelled(naming.text("label.customer"), s));
        if (now().isGuided() && !now().hasEnded()) {
            choices(now().step().choiceTexts());
        }
    }

    private void choices(List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            paper.line(naming.text("choice", i + 1, choices.get(i).strip()));
        }
    }

    void serve(Entry entry) {
        switch (entry.verb().orElseThrow()) {
            case FACTS -> facts(entry.rest());
            case ASK -> ask(entry.rest());
            case CARD -> card();
            case MOOD -> feedback.mood(now().mood());
            case SCORE -> score();
            default -> help();
        }
    }

    void refused(Refusal why) {
        int choices = now().hasEnded() ? 0 : now().step().choices().size();
        String key = "refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        paper.line(switch (why) {
            case REPLY_TOO_LONG -> naming.text(key, Conversation.LONGEST_REPLY);
            case NO_SUCH_CHOICE -> naming.text(key, choices);
            case NO_SUCH_TURN -> naming.text(key, now().line().size());
            default -> naming.text(key);
        });
    }

    private void facts(String query) {
        if (query.isEmpty()) {
            handbook();
            return;
        }
        List<Fact> found = Handbook.find(now().openFacts(), query);
        found.forEach(this::read);
        if (found.isEmpty()) {
            paper.line(naming.text("facts.none", query));
            colleagues();
        }
    }

    private void handbook() {
        paper.line(naming.text(now().openFacts().isEmpty() ? "facts.empty" : "facts.list"));
        now().openFacts().forEach(f -> paper.line("  " + f.id() + (f.about().isEmpty() ? "" : ": " + String.join(", ", f.about()))));
        colleagues();
    }

    private void colleagues() {
        if (!now().colleagues().isEmpty()) {
            paper.line(naming.text("colleagues", String.join(", ", now().colleagues())));
        }
    }

    private void read(Fact fact) {
        if (done(new Input.LookUp(fact.id()))) {
            paper.labelled(naming.text("label.fact", fact.id()), fact.text());
        }
    }

    /** A colleague who is asked answers at once: what they know has been read. */
    private void ask(String type) {
        String colleague = now().colleagues().stream().filter(c -> c.equalsIgnoreCase(type)).findFirst().orElse(type);
        if (done(new Input.AskColleague(colleague))) {
            now().openFacts().stream().filter(f -> f.ask().equals(colleague)).toList().forEach(this::read);
        } else {
            colleagues();
        }
    }

    private void card() {
        Scenario scenario = now().scenario();
        Customer customer = scenario.customer();
        String persona = customer.persona().name();
        paper.labelled(naming.text("label.card"), persona.isEmpty()
                ? customer.name() : naming.text("card.persona", customer.name(), persona));
        paper.labelled(naming.text("label.channel"), naming.of(scenario.channel()));
        Optional.of(customer.history()).filter(h -> !h.isBlank()).ifPresent(h -> paper.labelled(naming.text("label.history"), h));
        feedback.mood(now().mood());
    }

    private void score() {
        if (now().isExam() && now().firstFinish().isEmpty()) {
            paper.line(naming.text("score.exam"));
        } else {
            debrief.sum(play.result());
        }
    }

    private void help() {
        paper.line(naming.text("help.intro"));
        Entry.Verb.commands().forEach(v -> paper.line("  " + naming.text("help." + v.word())));
        paper.line("  " + naming.text("help.slash"));
    }

    private boolean done(Input input) {
        Said said = play.say(input);
        if (said instanceof Said.No no) {
            refused(no.why());
        } else if (said instanceof Said.Overtaken) {
            paper.line(naming.text("overtaken"));
        }
        return said instanceof Said.Done;
    }

    private Conversation now() {
        return play.now();
    }
}
