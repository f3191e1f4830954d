package twoears.core.league.profile;

import twoears.core.language.Words;

/** The five unlike people who make a support team, picking up the thread where another falls short. */
public enum DreamType {
    BULLDOZER("D1"),
    EMPATH("D2"),
    DETECTIVE("D3"),
    DIPLOMAT("D4"),
    OLD_FOX("D5");

    private final String concept;

    DreamType(String concept) {
        this.concept = concept;
    }

    /** Id of the concept, as a scenario's {@code trains} names it. */
    public String concept() {
        return concept;
    }

    /** @param words those of the league, here and below */
    public String title(Words words) {
        return words.text(concept + ".title");
    }

    public String strengths(Words words) {
        return words.text(concept + ".strengths");
    }

    public String challenge(Words words) {
        return words.text(concept + ".challenge");
    }
}
