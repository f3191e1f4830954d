package twoears.bench;

import java.util.List;
import twoears.bench.LargeScenario.Beat;
import twoears.bench.LargeScenario.Quality;

/**
 * A {@link LargeScenario} as ink's compiler would put it out (format version 21): a knot a step, moods and flags as
 * variables, held within 0 and 100 as ours are.
 */
final class InkStory {
    private final LargeScenario scenario;
    private final List<Move> moves;

    /** What a choice of one quality does to the mood. */
    record Move(int calm, int trust) {}

    /** @param moves by {@link Quality} */
    InkStory(LargeScenario scenario, List<Move> moves) {
        this.scenario = scenario;
        this.moves = moves;
    }

    String json() {
        List<Beat> beats = scenario.beats();
        var out = new StringBuilder(beats.size() * 1800);
        out.append("{\"inkVersion\":21,\"root\":[[{\"->\":\"").append(beats.get(0).id()).append("\"},[\"done\",{\"#n\":\"g-0\"}],null],\"done\",{");
        beats.forEach(b -> knot(b, out));
        ending("gone", "Enough. Goodbye.", out);
        ending("done", "That was the last of them. Thank you.", out);
        declarations(out);
        return out.append("}],\"listDefs\":{}}").toString();
    }

    private void knot(Beat beat, StringBuilder out) {
        out.append('"').append(beat.id()).append("\":[[\"^").append(beat.says()).append("\",\"\\n\"");
        for (int i = 0; i < beat.choices().size(); i++) {
            out.append(",\"ev\",\"str\",\"^").append(beat.choices().get(i)).append("\",\"/str\",\"/ev\",{\"*\":\".^.c-").append(i).append("\",\"flg\":4}");
        }
        out.append(",{");
        for (int i = 0; i < beat.qualities().size(); i++) {
            picked(beat, i, out);
        }
        out.append("\"g-0\":[");
        test("\"ev\"," + isAtMost("calm", 0) + "," + isAtMost("trust", 0) + ",\"&&\",\"/ev\"", "", "gone", 10, out);
        test("\"ev\"," + isAtLeast("calm", beat.calm()) + "," + isAtLeast("trust", beat.trust()) + ",\"&&\",\"/ev\"",
                "\"ev\",true,\"/ev\",{\"VAR=\":\"" + beat.sets() + "\",\"re\":true},", beat.smooth(), 22, out);
        test("\"ev\",{\"VAR?\":\"" + beat.asks() + "\"},\"/ev\"", "", beat.flagged(), 28, out);
        out.append("{\"->\":\"").append(beat.otherwise()).append("\"},null]}],null],");
    }

    private void picked(Beat beat, int choice, StringBuilder out) {
        Move move = moves.get(beat.qualities().get(choice).ordinal());
        out.append("\"c-").append(choice).append("\":[\"\\n\",");
        moved("calm", move.calm(), out);
        moved("trust", move.trust(), out);
        out.append("{\"->\":\"").append(beat.id()).append(".0.g-0\"},null],");
    }

    private static void moved(String mood, int by, StringBuilder out) {
        out.append("\"ev\",").append(by < 0 ? 0 : 100).append(",{\"VAR?\":\"").append(mood).append("\"},").append(Math.abs(by))
                .append(by < 0 ? ",\"-\",\"MAX\"" : ",\"+\",\"MIN\"").append(",\"/ev\",{\"VAR=\":\"").append(mood).append("\",\"re\":true},\"\\n\",");
    }

    private static String isAtLeast(String mood, int number) {
        return "{\"VAR?\":\"" + mood + "\"}," + number + ",\">=\"";
    }

    private static String isAtMost(String mood, int number) {
        return "{\"VAR?\":\"" + mood + "\"}," + number + ",\"<=\"";
    }

    /** @param after the place in the knot of what follows when it does not hold */
    private static void test(String condition, String before, String goal, int after, StringBuilder out) {
        out.append(condition).append(",[{\"->\":\".^.b\",\"c\":true},{\"b\":[\"\\n\",").append(before).append("{\"->\":\"").append(goal)
                .append("\"},{\"->\":\".^.^.^.").append(after).append("\"},null]}],\"nop\",\"\\n\",");
    }

    private static void ending(String id, String says, StringBuilder out) {
        out.append('"').append(id).append("\":[\"^").append(says).append("\",\"\\n\",\"end\",null],");
    }

    private void declarations(StringBuilder out) {
        out.append("\"global decl\":[\"ev\",").append(LargeScenario.CALM).append(",{\"VAR=\":\"calm\"},").append(LargeScenario.TRUST)
                .append(",{\"VAR=\":\"trust\"}");
        scenario.flags().forEach(f -> out.append(",false,{\"VAR=\":\"").append(f).append("\"}"));
        out.append(",\"/ev\",\"end\",null]");
    }
}
