package twoears.command;

import java.util.List;
import java.util.Optional;
import twoears.command.json.AgendaJson;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Play;
import twoears.core.language.Words;
import twoears.core.league.Agenda;
import twoears.core.league.Agenda.Item;
import twoears.core.league.AgendaText;
import twoears.core.league.Contest;
import twoears.core.league.Cup;
import twoears.core.league.Entering;
import twoears.core.league.Refusal;
import twoears.plain.Paper;

/** Plays one case of a cup for one person, and shows before and after what is left. */
final class CupSitting {
    private final Counter counter;
    private final House house;
    private final Cup cup;
    private final Guidance bracket;
    private final Sitting sitting;
    private final Words words;
    private final boolean json;

    CupSitting(Counter counter, House house, PlayOptions options, Cup cup) {
        this.counter = counter;
        this.house = house;
        this.cup = cup;
        bracket = cup.brackets().contains(Guidance.FREE) ? options.guidance() : Guidance.GUIDED;
        sitting = new Sitting(counter, house, options);
        words = Words.of("contest", counter.reader());
        json = options.json();
    }

    int play(Optional<String> asked, Optional<String> team) {
        String person = sitting.person();
        Entering league = new EnteringHere(house);
        var contest = new Contest(cup, person, league, new Contest.Place(house.catalogue(), house.attempts(), house.judge(), house.clock()));
        Optional<Refusal> refusal = contest.refusal(bracket);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        league.enter(person);
        Agenda agenda = contest.agenda(bracket);
        if (sitting.isOnScreen() && asked.isEmpty()) {
            return house.show(new View.InCup(cup.hash(), bracket, team), person);
        }
        Optional<Item> item = asked.isPresent() ? named(agenda, asked.get()) : agenda.next();
        if (item.isEmpty()) {
            return asked.map(a -> refuse(agenda.unknown(a))).orElseGet(() -> left(agenda));
        }
        tell(agenda);
        Contest.Beginning beginning = contest.begin(item.get(), bracket, team);
        return beginning instanceof Contest.Refused refused ? refuse(refused.why()) : play(((Contest.Ready) beginning).attempt(), person, league, contest);
    }

    private int play(String attempt, String person, Entering league, Contest contest) {
        if (sitting.isOnScreen()) {
            return house.show(new View.Attempt(attempt), person);
        }
        Optional<Play> play = sitting.resume(attempt);
        if (play.isEmpty()) {
            return refuse(Refusal.of(Refusal.Kind.GONE, ""));
        }
        sitting.run(play.get());
        if (!league.enter(person)) {
            paper().line(words.text("agenda.not-shared"));
        }
        // An exam tells no scores before its debrief, to programs neither.
        return json && play.get().now().hasEnded() ? sitting.print(play.get()) : left(contest.agenda(bracket));
    }

    /** By scenario, or by language and scenario. */
    private static Optional<Item> named(Agenda agenda, String asked) {
        List<Item> items = agenda.items().stream().filter(i -> i.played().key().equals(asked) || i.played().scenario().equals(asked)).toList();
        return items.stream().filter(Item::canPlay).findFirst().or(() -> items.stream().findFirst());
    }

    private int left(Agenda agenda) {
        if (json) {
            return counter.json(out -> AgendaJson.write(out, agenda));
        }
        tell(agenda);
        return Exit.DONE;
    }

    private void tell(Agenda agenda) {
        Paper paper = paper();
        new AgendaText(agenda, words).lines().forEach(paper::line);
        paper.blank();
        paper.flush();
    }

    private Paper paper() {
        return sitting.paper();
    }

    private int refuse(Refusal why) {
        return counter.refuse(Exit.PROBLEMS, why.sentence(cup, words));
    }
}
