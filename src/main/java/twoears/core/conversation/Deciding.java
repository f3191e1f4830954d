package twoears.core.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Decision.Refusal;
import twoears.core.conversation.Decision.Refused;
import twoears.core.scoring.Judge;

/** What comes of an input in a conversation: {@code decide(state, input)}, with the instant and the judge given. */
public final class Deciding {
    private final Judge judge;

    public Deciding(Judge judge) {
        this.judge = judge;
    }

    public Decision decide(Conversation state, Input input, Instant at) {
        if (input instanceof Input.SendReply i) {
            return reply(state, i.text(), Optional.empty(), at);
        } else if (input instanceof Input.PickChoice i) {
            return pick(state, i.number(), at);
        } else if (input instanceof Input.LookUp i) {
            return check(state.openFacts().stream().anyMatch(f -> f.id().equals(i.fact())), Refusal.NO_SUCH_FACT,
                    new Event.FactLookedUp(at, i.fact()));
        } else if (input instanceof Input.AskColleague i) {
            return check(state.colleagues().contains(i.type()), Refusal.NO_SUCH_COLLEAGUE, new Event.ColleagueAsked(at, i.type()));
        } else if (input instanceof Input.Rewind i) {
            return rewind(state, i.turn(), at);
        } else if (input instanceof Input.Leave) {
            return new Accepted(state.away() || state.closed() ? List.of() : List.of(new Event.TraineeLeft(at)));
        } else if (input instanceof Input.Return) {
            return new Accepted(state.away() ? List.of(new Event.TraineeReturned(at)) : List.of());
        } else if (input instanceof Input.Answer i) {
            return afterwards(state, new Event.QuestionAnswered(at, i.question(), i.text()));
        } else {
            return afterwards(state, new Event.CaseClosed(at));
        }
    }

    private Decision reply(Conversation state, String text, Optional<Integer> choice, Instant at) {
        if (state.hasEnded()) {
            return new Refused(Refusal.ALREADY_ENDED);
        } else if (text.isBlank()) {
            return new Refused(Refusal.EMPTY_REPLY);
        } else if (text.length() > Conversation.LONGEST_REPLY) {
            return new Refused(Refusal.REPLY_TOO_LONG);
        }
        return new Accepted(List.of(new Event.TraineeReplied(at, text, choice, judge.judge(state.situation(), text))));
    }

    private Decision pick(Conversation state, int number, Instant at) {
        List<String> choices = state.step().choiceTexts();
        return number < 0 || number >= choices.size()
                ? new Refused(Refusal.NO_SUCH_CHOICE)
                : reply(state, choices.get(number), Optional.of(number), at);
    }

    private Decision rewind(Conversation state, int turn, Instant at) {
        if (state.isExam()) {
            return new Refused(Refusal.NO_REWIND_IN_EXAM);
        } else if (state.closed()) {
            return new Refused(Refusal.ALREADY_CLOSED);
        }
        return check(turn >= 1 && turn <= state.line().size(), Refusal.NO_SUCH_TURN, new Event.TurnRewound(at, turn));
    }

    private Decision afterwards(Conversation state, Event event) {
        if (state.firstFinish().isEmpty()) {
            return new Refused(Refusal.NOT_ENDED_YET);
        }
        return check(!state.closed(), Refusal.ALREADY_CLOSED, event);
    }

    private static Decision check(boolean allowed, Refusal otherwise, Event event) {
        return allowed ? new Accepted(List.of(event)) : new Refused(otherwise);
    }
}
