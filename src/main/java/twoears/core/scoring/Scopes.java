package twoears.core.scoring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import twoears.core.language.ImageReader;
import twoears.core.language.ImageWriter;
import twoears.core.scoring.SignalRule.Bond;
import twoears.core.scoring.SignalRule.Place;
import twoears.core.scoring.SignalRule.Scope;

/**
 * What must surround the phrases of a rule, as bits that are held against those of a sentence.
 *
 * @param negatedAs what it becomes under a negation; null for nothing
 * @param binds what makes it strong and {@code needs}, without which it does not count: marks of {@link ReplyText}
 * @param places by the numbers of {@link Place}
 */
record Scopes(SignalKind kind, @Nullable SignalKind negatedAs, boolean allowsNegation, boolean allowsQuestion, boolean allowsCondition,
        boolean isCancelled, int binds, int needs, int places) {
    static Scopes of(SignalRule rule, SignalKinds kinds) {
        return new Scopes(kinds.of(rule.name()), rule.negatedAs().isEmpty() ? null : kinds.of(rule.negatedAs()),
                rule.allowed().contains(Scope.NEGATED), rule.allowed().contains(Scope.QUESTION) || rule.places().contains(Place.QUESTION),
                rule.allowed().contains(Scope.CONDITIONAL), rule.cancelled(), marks(rule.binds()), marks(rule.needs()), bits(rule.places()));
    }

    void write(ImageWriter image) {
        image.text(kind.name());
        image.text(negatedAs == null ? "" : negatedAs.name());
        image.number((allowsNegation ? 1 : 0) | (allowsQuestion ? 2 : 0) | (allowsCondition ? 4 : 0) | (isCancelled ? 8 : 0));
        image.number(binds);
        image.number(needs);
        image.number(places);
    }

    static Scopes read(ImageReader image, SignalKinds kinds) {
        SignalKind kind = kinds.of(image.text());
        String negatedAs = image.text();
        int bits = image.number();
        return new Scopes(kind, negatedAs.isEmpty() ? null : kinds.of(negatedAs), (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0,
                (bits & 8) != 0, image.number(), image.number(), image.number());
    }

    private static int marks(Set<Bond> bonds) {
        int marks = 0;
        for (Bond bond : bonds) {
            marks |= switch (bond) {
                case CASE -> ReplyText.OWN;
                case TIME -> ReplyText.TIME;
                case FEELING -> ReplyText.FEELING;
                case TRIED -> ReplyText.TRIED;
            };
        }
        return marks;
    }

    private static int bits(Set<Place> places) {
        int bits = 0;
        for (Place place : places) {
            bits |= bit(place);
        }
        return bits;
    }

    private static int bit(Place place) {
        return 1 << place.ordinal();
    }

    boolean mustStand(Place place) {
        return (places & bit(place)) != 0;
    }
}
