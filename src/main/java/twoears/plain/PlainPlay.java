package twoears.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Decision.Refusal;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Input;
import twoears.core.conversation.Play;
import twoears.core.conversation.Play.Said;
import twoears.core.conversation.Suggestion;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Dimension;

/** One attempt played line by line until its case is closed, it is left, or the input ends. */
public final class PlainPlay {
    private final Play play;
    private final Hearing hearing;
    private final Paper paper;
    private final Naming naming;
    private final Manner manner;
    private final Supplier<Optional<Suggestion>> next;
    private final Desk desk;
    private final Feedback feedback;
    private final Debrief debrief;
    private Supplier<Optional<Opened>> newer = Optional::empty;
    private int question;
    private boolean over;

    /** @param next what to practise next, asked for once the conversation has ended */
    public PlainPlay(Play play, Lines in, Paper paper, Naming naming, Rules rules, Manner manner,
            Supplier<Optional<Suggestion>> next) {
        this.play = play;
        hearing = new Hearing(in, paper, naming, manner);
        this.paper = paper;
        this.naming = naming;
        this.manner = manner;
        this.next = next;
        feedback = new Feedback(paper, naming, rules);
        debrief = new Debrief(paper, naming, rules);
        desk = new Desk(play, paper, naming, feedback, debrief);
    }

    /** @param saved a version that was saved since it was last asked, if any: the play goes on in it */
    public PlainPlay inVersions(Supplier<Optional<Opened>> saved) {
        newer = saved;
        return this;
    }

    /** How lines come in. */
    public enum Manner {
        /** Somebody types them: each is asked for, and what could not be kept can be tried again. */
        TYPED,
        /** They come from a file or another program: each is repeated, so that what comes out reads whole. */
        PIPED
    }

    /**
     * Plays to the end of the input or of the case.
     *
     * @throws NotKept when what came in can't be kept and nobody is there to try again
     */
    public void run() {
        desk.open();
        if (play.now().hasEnded()) {
            conclude();
        }
        while (!over) {
            Optional<String> line = hearing.next();
            if (line.isEmpty()) {
                leave();
            } else {
                newer.get().ifPresent(this::change);
                take(line.get());
            }
        }
        paper.flush();
    }

    private void change(Opened saved) {
        if (saved instanceof Opened.Faulty faulty) {
            faulty.problems().forEach(paper::line);
        } else {
            paper.line(naming.text(play.goOnIn(((Opened.Ready) saved).scenario()) ? "preview.again" : "preview.anew"));
            desk.customer();
        }
    }

    private void take(String line) {
        try {
            Entry entry = Entry.of(line);
            if (entry.verb().equals(Optional.of(Entry.Verb.SAY))) {
                say(entry.rest());
            } else {
                hearing.echo(line);
                command(entry);
            }
        } catch (NotKept notKept) {
            if (manner == Manner.PIPED) {
                throw notKept;
            }
            paper.line(notKept.getMessage());
        }
    }

    private void command(Entry entry) {
        if (entry.verb().isEmpty()) {
            paper.line(naming.text("command.unknown", "/" + entry.rest()));
            return;
        }
        switch (entry.verb().get()) {
            case LEAVE -> leave();
            case REWIND -> rewind(entry.rest());
            case AGAIN -> again();
            default -> desk.serve(entry);
        }
    }

    private void again() {
        if (play.now().hasEnded()) {
            asks();
        } else {
            desk.customer();
        }
    }

    private void say(String text) {
        if (play.now().hasEnded()) {
            answer(text);
        } else {
            reply(text);
        }
    }

    private void reply(String text) {
        List<String> choices = play.now().isGuided() ? play.now().step().choiceTexts() : List.of();
        Map<Dimension, Integer> last = lastScores(play.now());
        Input input = choices.isEmpty() ? new Input.SendReply(text) : new Input.PickChoice(number(text) - 1);
        if (!done(input)) {
            return;
        }
        Turn turn = play.now().line().get(play.now().line().size() - 1);
        if (manner == Manner.PIPED || !choices.isEmpty()) {
            paper.labelled(naming.text("label.you"), turn.reply());
        }
        if (!play.now().isExam()) {
            feedback.afterReply(turn, last);
        }
        paper.blank();
        desk.customer();
        if (play.now().hasEnded()) {
            conclude();
        }
    }

    private static Map<Dimension, Integer> lastScores(Conversation now) {
        List<Turn> line = now.line();
        return line.isEmpty() ? Map.of() : line.get(line.size() - 1).scorecard().scores();
    }

    /** @param typed a turn's number; the last where there is none */
    private void rewind(String typed) {
        String turn = typed.isEmpty() ? String.valueOf(play.now().line().size()) : typed;
        if (done(new Input.Rewind(number(turn)))) {
            question = 0;
            paper.line(naming.text("rewound", turn));
            desk.customer();
        }
    }

    private void conclude() {
        paper.blank();
        debrief.tell(play.now(), play.result());
        paper.blank();
        if (play.now().closed()) {
            over = true;
            return;
        }
        next.get().ifPresent(debrief::suggest);
        paper.line(naming.text(play.now().isExam() ? "debrief.questions-exam" : "debrief.questions"));
        question = 0;
        asks();
    }

    private void asks() {
        paper.line(naming.of(Question.values()[question]));
    }

    private void answer(String text) {
        if (text.length() > Conversation.LONGEST_REPLY) {
            desk.refused(Refusal.REPLY_TOO_LONG);
            return;
        }
        if (!text.isBlank()) {
            hearing.echo(text);
            if (!done(new Input.Answer(Question.values()[question], text))) {
                return;
            }
        }
        question++;
        if (question < Question.values().length) {
            asks();
        } else if (done(new Input.CloseCase())) {
            paper.line(naming.text("closed"));
            over = true;
        }
    }

    private void leave() {
        over = true;
        if (play.isKept() && !play.now().hasEnded() && done(new Input.Leave())) {
            paper.line(naming.text(play.now().start().entered().isPresent() ? "left-in-cup" : "left", play.id()));
        }
    }

    /** Whether it happened; when not, why is said. */
    private boolean done(Input input) {
        Said said = play.say(input);
        if (said instanceof Said.No no) {
            desk.refused(no.why());
        } else if (said instanceof Said.Overtaken) {
            paper.line(naming.text("overtaken"));
            over = true;
        }
        return said instanceof Said.Done;
    }

    /** A number from 1, or 0 where there is none. */
    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
