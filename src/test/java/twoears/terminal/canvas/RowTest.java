package twoears.terminal.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void whatIsCutOffLeavesASign() {
        assertThat(Row.of("Four engineers", Style.TEXT).cut(6).text()).isEqualTo("Four …");
        assertThat(Row.of("Four", Style.TEXT).cut(4).text()).isEqualTo("Four");
        assertThat(Row.of("Four", Style.TEXT).cut(0).text()).isEmpty();
    }

    @Test
    void leftGivesWayToRight() {
        Row left = Row.of("Gordon Pryce", Style.TEXT);
        Row right = Row.of("turn 2", Style.QUIET);
        assertThat(left.spread(right, 24).text()).isEqualTo("Gordon Pryce      turn 2");
        assertThat(left.spread(right, 12).text()).isEqualTo("Gord… turn 2");
        assertThat(left.spread(right, 3).text()).isEqualTo("tu…");
    }

    @Test
    void selectionReachesOverTheWholeWidth() {
        Row row = Row.of("one", Style.TEXT).selected(6);
        assertThat(row.text()).isEqualTo("one   ");
        assertThat(row.runs()).allMatch(r -> r.style().selected());
    }
}
