package twoears.authoring.explaining;

import java.util.List;
import twoears.authoring.diagnosis.Code;

/**
 * What there is to say of a code.
 *
 * @param title a few words, without a full stop
 * @param meaning one or more paragraphs, with an empty line between them
 * @param example what brings the code about
 * @param mended the same as it should be
 * @param markdown the page as it was written
 */
public record Page(Code code, String title, String meaning, Part example, Part mended, String markdown) {

    /**
     * Files, or words where a file that can be shown says too little.
     *
     * @param found what a check says of the files; empty where it finds nothing, or there are none
     */
    public record Part(String words, List<Sample> files, String found) {
        public Part {
            files = List.copyOf(files);
        }
    }

    /** @param name with its folder, such as {@code en/late-parcel.yaml} */
    public record Sample(String name, String text) {}
}
