package twoears.core.conversation;

import java.util.Set;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Persona;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;

/**
 * How a judged reply moves a customer's mood, whatever that is. All constants are our judgement: a good reply gains in two
 * or three turns.
 *
 * @param calmer points of calm, less than 0 for a customer who gets angrier
 * @param moreTrust points of trust
 */
public record MoodMove(int calmer, int moreTrust) {
    /** The score at which a reply neither calms nor upsets. */
    private static final double NEUTRAL = 55;

    /** Points of calm, and of trust, that the best and the worst reply move. */
    private static final double MOST_CALM = 16;

    private static final double MOST_TRUST = 12;

    /** For each thing that this person is known to like or dislike. */
    private static final double PERSONAL = 5;

    private static final int CRITICAL_CALM = -25;
    private static final int CRITICAL_TRUST = -34;

    public static Mood after(Mood mood, Persona persona, Judgement judgement) {
        return of(persona, judgement).from(mood);
    }

    public Mood from(Mood mood) {
        return mood.plus(calmer, moreTrust);
    }

    public static MoodMove of(Persona persona, Judgement judgement) {
        Scorecard card = judgement.scorecard();
        double liked = seen(persona.eased(), judgement.reading()) * PERSONAL;
        double disliked = seen(persona.upset(), judgement.reading()) * PERSONAL;
        double calm = MOST_CALM * (0.45 * strength(card, Dimension.EMPATHY) + 0.2 * strength(card, Dimension.CLARITY)
                + 0.35 * handling(card)) + liked - disliked;
        double trust = MOST_TRUST * (0.5 * strength(card, Dimension.HONESTY) + 0.3 * strength(card, Dimension.EMPATHY)
                + 0.2 * strength(card, Dimension.CLARITY)) + (liked - disliked) / 2;
        double pace = calm < 0 ? persona.temper().falls().factor() : persona.temper().recovers().factor();
        return new MoodMove(
                (int) Math.round(calm * pace) + (card.isCritical() ? CRITICAL_CALM : 0),
                (int) Math.round(trust) + (card.isCritical() ? CRITICAL_TRUST : 0));
    }

    private static int seen(Set<String> signals, Reading reading) {
        int seen = 0;
        for (String signal : signals) {
            seen += reading.has(signal) ? 1 : 0;
        }
        return seen;
    }

    /** Where handling does not apply, empathy stands in for it. */
    private static double handling(Scorecard card) {
        return strength(card, card.of(Dimension.HANDLING).isPresent() ? Dimension.HANDLING : Dimension.EMPATHY);
    }

    /** −1 to 1 about {@link #NEUTRAL}. */
    private static double strength(Scorecard card, Dimension dimension) {
        double score = card.of(dimension).orElse((int) NEUTRAL);
        return score >= NEUTRAL ? (score - NEUTRAL) / (100 - NEUTRAL) : (score - NEUTRAL) / NEUTRAL;
    }
}
