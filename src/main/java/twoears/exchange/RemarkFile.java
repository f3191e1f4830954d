package twoears.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.TraineeName;
import twoears.core.league.Results.Remark;

/** Kudos or a comment as a file of its own, signed by whoever says it. */
public final class RemarkFile {
    static final String KIND = "remark";

    private static final Set<String> FIELDS = Set.of("entry", "turn", "kind", "by", "at", "comment");
    private static final int MOST_TURNS = 100_000;
    private static final int ID_LENGTH = 32;

    private RemarkFile() {}

    /** @param comment empty for kudos */
    public static Remark said(String entry, int turn, Remark.Kind kind, String by, Instant at, String comment, SigningKey key) {
        String line = line(entry, turn, kind, by, at, comment);
        return new Remark(id(line), entry, turn, kind, by, key.shared(), at, comment);
    }

    public static String text(Remark remark, SigningKey key) {
        String line = line(remark.entry(), remark.turn(), remark.kind(), remark.by(), remark.at(), remark.text());
        return Sealed.text(KIND, List.of(line), Optional.empty(), key);
    }

    private static String line(String entry, int turn, Remark.Kind kind, String by, Instant at, String comment) {
        return Json.object(json -> {
            json.writeStringField("entry", entry);
            json.writeNumberField("turn", turn);
            json.writeStringField("kind", Fields.name(kind));
            json.writeStringField("by", by);
            json.writeStringField("at", at.toString());
            json.writeStringField("comment", comment);
        });
    }

    static Remark read(Sealed sealed) throws Unfit {
        if (sealed.fault().isPresent() || sealed.lines().size() != 1) {
            Fault fault = sealed.fault().orElse(new Fault("after-end", 2));
            throw new Unfit(fault.kind(), fault.details().toArray());
        }
        Fields line = sealed.lines().get(0).only(FIELDS);
        String by = line.label("by");
        if (!(TraineeName.parse(by) instanceof TraineeName.Accepted accepted) || !accepted.name().text().equals(by)) {
            throw new Unfit("name", Told.name(by));
        }
        String comment = line.text("comment");
        Remark.Kind kind = line.constant(Remark.Kind.class, "kind");
        boolean fits = comment.length() <= Remark.LONGEST && comment.isEmpty() == (kind == Remark.Kind.KUDOS);
        if (!fits) {
            throw new Unfit("value", "comment");
        }
        return new Remark(sealed.hash().substring(0, ID_LENGTH), line.label("entry"), line.number("turn", 1, MOST_TURNS), kind, by, sealed.key(),
                line.instant("at"), comment);
    }

    /** What is said decides it, so that the same file is the same remark everywhere. */
    private static String id(String line) {
        return new Digest().of(line).substring(0, ID_LENGTH);
    }
}
