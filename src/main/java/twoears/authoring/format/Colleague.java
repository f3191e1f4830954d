package twoears.authoring.format;

/** The colleagues that a trainee can ask, by their type; a fact's {@code ask} names one. */
public enum Colleague {
    BULLDOZER,
    EMPATH,
    DETECTIVE,
    DIPLOMAT,
    OLD_FOX
}
