package twoears.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.exchange.Sealed.Attachment;

/** Reads sealed lines that may have been cut, changed, or made up. Not for use by several threads. */
final class SealedReader {
    private static final Set<String> SEAL = Set.of(Sealed.KIND, "version", "key", Sealed.NEXT, "signature");
    private static final int LONGEST_KIND = 20;

    private final Digest digest = new Digest();
    private final ManySignatures signatures = new ManySignatures();

    /** The genuine lines, and where they end too early; a fault where not even the seal is one. */
    Sealed read(byte[] bytes) throws Misread {
        var lines = new ByteLines(bytes);
        Fields seal = seal(lines);
        String kind;
        String next;
        String key;
        try {
            kind = seal.label(Sealed.KIND);
            key = seal.label("key");
            next = seal.label(Sealed.NEXT);
            if (!Signatures.isSigned(key, Sealed.signed(kind, next), seal.label("signature"), signatures)) {
                throw new Unfit("signature");
            }
        } catch (Unfit e) {
            throw new Misread(e.at(1));
        }
        return chained(lines, kind, key, next);
    }

    private static Fields seal(ByteLines lines) throws Misread {
        try {
            if (!lines.hasNext()) {
                throw new Unfit("empty");
            }
            lines.move();
            Fields seal = Json.read(lines.text());
            if (!seal.has(Sealed.KIND) || seal.label(Sealed.KIND).length() > LONGEST_KIND) {
                throw new Unfit("foreign");
            } else if (seal.whole("version") != Sealed.VERSION) {
                throw new Unfit("version", String.valueOf(seal.whole("version")), String.valueOf(Sealed.VERSION));
            }
            return seal.only(SEAL);
        } catch (Unfit e) {
            Fault fault = e.at(1);
            throw new Misread(fault.kind().equals("json") || fault.kind().equals("utf8") ? new Fault("foreign", 1) : fault);
        }
    }

    private Sealed chained(ByteLines lines, String kind, String key, String first) {
        var genuine = new ArrayList<Fields>();
        int done = lines.next();
        Optional<Attachment> attachment = Optional.empty();
        String next = first;
        try {
            while (!next.isEmpty()) {
                Fields fields = Json.read(genuine(lines, next));
                if (genuine.isEmpty() && fields.has(Sealed.TEXT)) {
                    String hash = fields.label(Sealed.TEXT);
                    attachment = Optional.of(new Attachment(hash, genuine(lines, hash)));
                }
                genuine.add(fields);
                done = lines.next();
                next = fields.has(Sealed.NEXT) ? fields.label(Sealed.NEXT) : "";
            }
            lines.end();
            return new Sealed(kind, key, first, genuine, attachment, lines.before(done), Optional.empty());
        } catch (Unfit e) {
            return new Sealed(kind, key, first, genuine, attachment, lines.before(done), Optional.of(e.at(lines.number())));
        }
    }

    /** The next line, if it is the one that was promised. */
    private String genuine(ByteLines lines, String hash) throws Unfit {
        if (!lines.hasNext()) {
            throw new Unfit("cut");
        }
        lines.move();
        if (!digest.of(lines.bytes(), lines.from(), lines.to()).equals(hash)) {
            throw new Unfit(lines.hasNext() || lines.isEnded() ? "changed" : "cut");
        }
        return lines.text();
    }

    /** Not even the seal can be read. */
    static final class Misread extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Misread(Fault fault) {
            super(fault.kind(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
