package twoears.report.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** Rows below their heads, in the standard's form. */
final class Rows {
    private Rows() {}

    static String of(List<String> heads, Stream<Stream<String>> rows) {
        return Stream.concat(Stream.of(heads.stream()), rows).map(r -> CSVFormat.RFC4180.format(r.toArray()) + "\r\n").collect(Collectors.joining());
    }
}
