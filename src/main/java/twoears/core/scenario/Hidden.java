package twoears.core.scenario;

/** What the customer does not say unasked: it comes out, once, when its condition first holds. */
public record Hidden(String id, Line says, Condition.All when) {}
