/**
 * A conversation as a fold of events over a scenario: {@code decide(state, input)} gives events, {@code after(state,
 * event)} gives the next state, and nothing else is ever kept. Time and randomness come in from outside. Knows scenarios
 * and scoring; not where events are stored nor how a conversation is shown.
 */
@NullMarked
package twoears.core.conversation;

import org.jspecify.annotations.NullMarked;
