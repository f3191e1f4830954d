package twoears.authoring.story;

import java.util.BitSet;
import twoears.core.conversation.MoodMove;

/**
 * What a reply does in one scenario, reckoned once however often it is tried.
 *
 * @param marks of the facts that it tells and looks up, as far as any condition asks for them
 */
record Reckoned(MoodMove move, BitSet marks) {}
