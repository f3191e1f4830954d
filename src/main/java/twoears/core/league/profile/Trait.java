package twoears.core.league.profile;

import static twoears.core.league.profile.DreamType.BULLDOZER;
import static twoears.core.league.profile.DreamType.DETECTIVE;
import static twoears.core.league.profile.DreamType.DIPLOMAT;
import static twoears.core.league.profile.DreamType.EMPATH;
import static twoears.core.league.profile.DreamType.OLD_FOX;

import java.util.Locale;
import twoears.core.language.Words;

/**
 * Something a type does, which can be seen in an attempt. Which traits make a type follows the concept's "shows as"; how often a
 * trait has to be seen to be a trait at all is our judgement.
 */
public enum Trait {
    /** The case was solved, so that it need not come back. */
    CLOSES(BULLDOZER, 50),
    /** A good reply to an angry customer, or right after one who got angrier. */
    STANDS_UP(BULLDOZER, 30),
    /** A reply with an answer or a promise in it that takes few words for its channel. */
    SAYS_IT_SHORT(BULLDOZER, 25),
    /** A feeling named or understood where there was one. */
    FEELS_WITH(EMPATH, 25),
    /** The customer's name, or what is known of them, used in an attempt. */
    KNOWS_THEM(EMPATH, 25),
    /** Trust clearly above where it began. */
    WINS_TRUST(EMPATH, 40),
    /** Something looked up and told. */
    LOOKS_UP(DETECTIVE, 20),
    /** What the customer did not say unasked has come out. */
    DIGS(DETECTIVE, 20),
    /** Reasons, steps and facts, so that no further question is needed. */
    MAPS_OUT(DETECTIVE, 35),
    /** No heat given back to an angry customer. */
    KEEPS_COOL(DIPLOMAT, 60),
    /** An uneasy or angry customer calmer after the reply. */
    EASES(DIPLOMAT, 45),
    /** Two ways out, a clear line or an honest no, where it is tense. */
    HOLDS_THE_LINE(DIPLOMAT, 15),
    /** The colleague who knows was asked, and what they know was used. */
    KNOWS_WHOM_TO_ASK(OLD_FOX, 15),
    /** A question after which the hidden thing came out. */
    CRACKS_IT(OLD_FOX, 10),
    /** The customer's matter put in clearer words, or checked. */
    PUTS_IT_RIGHT(OLD_FOX, 15);

    private final DreamType type;
    private final int usual;

    Trait(DreamType type, int usual) {
        this.type = type;
        this.usual = usual;
    }

    public DreamType type() {
        return type;
    }

    /**
     * What having shown it in so many per cent of the chances says of a person, 0 to 100: as much as anybody shows is 50, so that
     * a type that is easily seen is not everybody's.
     */
    int resemblance(double perCent) {
        return (int) Math.round(perCent <= usual ? 50 * perCent / usual : 50 + 50 * (perCent - usual) / (100 - usual));
    }

    /** What was seen, as a sentence about a reply or an attempt. */
    public String text(Words words) {
        return words.text("trait." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
