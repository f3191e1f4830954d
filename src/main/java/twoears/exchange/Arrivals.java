package twoears.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Entry;
import twoears.core.league.Results.Kept;
import twoears.core.league.Results.Remark;
import twoears.core.league.Results.Sheet;
import twoears.exchange.Arrived.What;

/** The sentences about what became of files. */
final class Arrivals {
    /** Stands in a file's place until its sheet has been kept. */
    static final Arrived PENDING = Arrived.without(Path.of(""), 0, What.REFUSED, "");

    private Arrivals() {}

    static Arrived refused(Path file, What what, Fault fault, Words words) {
        return Arrived.without(file, fault.line(), what, fault.reason(words));
    }

    static Arrived impostor(Path file, String name, Words words) {
        return Arrived.without(file, 0, What.IMPOSTOR, words.text("arrived.impostor", name));
    }

    static Arrived remark(Path file, Remark remark, boolean isKnown, Words words) {
        What what = isKnown ? What.SAME : What.NEW;
        return Arrived.without(file, 0, what, words.text("arrived.remark." + Fields.name(what), remark.by(), remark.turn()));
    }

    static Arrived kept(Path file, Sheet sheet, Kept kept, Cup cup, Instant now, Words words) {
        What what = what(sheet, kept);
        boolean isLess = what == What.FLAWED && (kept == Kept.SHORTER || kept == Kept.SAME);
        boolean isVeiled = cup.isVeiled(sheet.entry(), now);
        String name = Fields.name(what);
        String sentence = isLess ? "flawed-known" : isVeiled && (what == What.NEW || what == What.LONGER) ? name + "-veiled" : name;
        return entry(file, what, sentence, sheet.entry(), isVeiled, sheet.flaw().orElse(""), words);
    }

    static Arrived same(Path file, Entry entry, Cup cup, Instant now, Words words) {
        return entry(file, What.SAME, Fields.name(What.SAME), entry, cup.isVeiled(entry, now), "", words);
    }

    private static Arrived entry(Path file, What what, String sentence, Entry entry, boolean isVeiled, String flaw, Words words) {
        String said = words.text("arrived." + sentence, entry.person(), entry.played(), entry.number(), entry.overall(), flaw);
        boolean isKept = what != What.CONFLICT && what != What.IMPOSTOR;
        return new Arrived(file, 0, what, said, isKept ? Optional.of(entry) : Optional.empty(), isVeiled);
    }

    private static What what(Sheet sheet, Kept kept) {
        return switch (kept) {
            case NEW, LONGER -> sheet.flaw().isPresent() ? What.FLAWED : kept == Kept.NEW ? What.NEW : What.LONGER;
            case SAME -> sheet.flaw().isPresent() ? What.FLAWED : What.SAME;
            case SHORTER -> sheet.flaw().isPresent() ? What.FLAWED : What.SHORTER;
            case CONFLICT -> What.CONFLICT;
            case IMPOSTOR -> What.IMPOSTOR;
        };
    }
}
