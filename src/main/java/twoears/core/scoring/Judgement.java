package twoears.core.scoring;

/** A reply read and judged. */
public record Judgement(Reading reading, Scorecard scorecard) {}
