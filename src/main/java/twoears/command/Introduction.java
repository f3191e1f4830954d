package twoears.command;

import java.util.Optional;
import java.util.function.Function;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Words;
import twoears.plain.Paper;

/**
 * Who plays: as told, as kept, as answered when asked once, else nobody in particular.
 *
 * @param ask puts a question to whoever types; empty at the end of the input
 */
record Introduction(Counter counter, House house, Paper paper, Function<String, Optional<String>> ask) {
    String trainee(Optional<String> as, boolean isAsked) {
        if (as.isPresent()) {
            return name(as.get()).orElseThrow().text();
        } else if (isAsked && house.trainee().isEmpty()) {
            askName().ifPresent(house::nameTrainee);
        }
        return counter.trainee(house);
    }

    /** Asked until it is a name; an empty line or the end of the input leaves it open. */
    private Optional<TraineeName> askName() {
        String question = counter.words().text("play.name");
        Optional<String> answer = ask.apply(question);
        while (answer.isPresent() && !answer.get().isBlank()) {
            if (TraineeName.parse(answer.get()) instanceof TraineeName.Refused refused) {
                paper.line(Words.of("store", counter.reader()).text(refused.why().key()));
                answer = ask.apply(question);
            } else {
                return name(answer.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<TraineeName> name(String typed) {
        return TraineeName.parse(typed) instanceof TraineeName.Accepted accepted ? Optional.of(accepted.name()) : Optional.empty();
    }
}
