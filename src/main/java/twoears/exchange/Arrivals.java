package twoears.exchange;

import java.nio.file.Path;
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
    static final Arrived PENDING = new Arrived(Path.of(""), What.REFUSED, "", Optional.empty());

    private Arrivals() {}

    static Arrived refused(Path file, What what, Fault fault, Words words) {
        return new Arrived(file, what, fault.sentence(Told.path(file), words), Optional.empty());
    }

    static Arrived impostor(Path file, String name, Words words) {
        return new Arrived(file, What.IMPOSTOR, words.text("arrived.impostor", Told.path(file), name), Optional.empty());
    }

    static Arrived remark(Path file, Remark remark, boolean isKnown, Words words) {
        What what = isKnown ? What.SAME : What.NEW;
        return new Arrived(file, what, words.text("arrived.remark." + Fields.name(what), Told.path(file), remark.by(), remark.turn()), Optional.empty());
    }

    static Arrived kept(Path file, Sheet sheet, Kept kept, Cup cup, Words words) {
        What what = what(sheet, kept);
        boolean isLess = what == What.FLAWED && (kept == Kept.SHORTER || kept == Kept.SAME);
        return entry(file, what, isLess ? "flawed-known" : Fields.name(what), sheet.entry(), cup, sheet.flaw().orElse(""), words);
    }

    static Arrived same(Path file, Entry entry, Cup cup, Words words) {
        return entry(file, What.SAME, Fields.name(What.SAME), entry, cup, "", words);
    }

    private static Arrived entry(Path file, What what, String sentence, Entry entry, Cup cup, String flaw, Words words) {
        String told = words.text("arrived." + sentence, Told.path(file), entry.person(), cup.title(), entry.played(), entry.number(), entry.overall(), flaw);
        boolean isKept = what != What.CONFLICT && what != What.IMPOSTOR;
        return new Arrived(file, what, told, isKept ? Optional.of(entry) : Optional.empty());
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
