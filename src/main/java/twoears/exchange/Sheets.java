package twoears.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Event;
import twoears.core.language.Words;
import twoears.core.league.Claim;
import twoears.core.league.Cup;
import twoears.core.league.Doubt;
import twoears.core.league.Entry;
import twoears.core.league.Results.Sheet;
import twoears.core.league.Terms;
import twoears.core.league.Verification;
import twoears.core.league.Verification.Verified;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judge;

/** From what a file claims to a sheet that is true. Not for use by several threads. */
final class Sheets {
    /** A cup has a handful of cases. */
    private static final int MOST_OPEN = 50;

    private final Map<String, Cup> cups = new HashMap<>();
    private final Catalogue catalogue;
    private final String rubric;
    private final Verification verification;
    private final Words words;
    private final Map<Source, Opened> opened = new LinkedHashMap<>();

    Sheets(List<Cup> cups, Catalogue catalogue, Judge judge, Words words) {
        cups.forEach(c -> this.cups.put(c.hash(), c));
        this.catalogue = catalogue;
        this.rubric = judge.rubricVersion();
        this.verification = new Verification(judge);
        this.words = words;
    }

    /** @param hash of its rules */
    Optional<Cup> cup(String hash) {
        return Optional.ofNullable(cups.get(hash));
    }

    /** @param cup that the sheet belongs to */
    record Made(Cup cup, Sheet sheet) {}

    /** @throws Unfit where there is nothing true in it, or nothing that belongs here */
    Made of(ResultFile file, Instant now) throws Unfit {
        Claim claim = file.claim();
        Cup cup = cups.get(claim.entered().cup());
        if (cup == null) {
            throw new Unfit("no-cup", claim.start().trainee(), file.cupTitle());
        }
        Optional<Doubt> against = new Terms(cup, rubric).doubt(claim, now);
        if (against.isPresent()) {
            throw new Unfit(Unfit.DOUBT, told(claim, against.get()));
        }
        Verified verified = verification.verify(claim, scenario(file), now);
        Optional<String> flaw = verified.doubt().map(d -> told(claim, d)).or(() -> file.fault().map(f -> words.text("arrived.line", claim.start().trainee(), f.line(), f.reason(words))));
        if (flaw.isPresent() && verified.state().counted().isEmpty()) {
            throw new Unfit(Unfit.DOUBT, flaw.get());
        }
        Event last = verified.events().get(verified.events().size() - 1);
        Entry entry = Entry.of(verified.state(), verified.result(), last.at());
        return new Made(cup, new Sheet(entry, file.key(), verified.events(), file.source(), file.text(), flaw));
    }

    private String told(Claim claim, Doubt doubt) {
        return words.text("doubt." + doubt.kind().key(), claim.start().trainee(), doubt.turn(), Told.name(doubt.claimed()), Told.name(doubt.found()));
    }

    /** Only a text that a cup names by its hash comes here, so nobody can have strange ones read. */
    private Scenario scenario(ResultFile file) throws Unfit {
        if (opened.size() >= MOST_OPEN) {
            opened.clear();
        }
        Opened found = opened.computeIfAbsent(file.source(), catalogue::reopen);
        boolean isIt = found instanceof Opened.Ready ready && ready.scenario().id().equals(file.claim().start().scenarioId())
                && ready.scenario().language().code().equals(file.claim().language());
        if (!isIt) {
            throw new Unfit("scenario");
        }
        return ((Opened.Ready) found).scenario();
    }
}
