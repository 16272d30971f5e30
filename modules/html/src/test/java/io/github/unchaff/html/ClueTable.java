package io.github.unchaff.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes the clues of all runs of text of a folder of pages as a table, for {@code bench/articles}: a line a run with the page's
 * name, the boxes it stands in from the inner to the outer, its text, and a column a clue.
 */
final class ClueTable {

    private ClueTable() {}

    /** Takes the folder of {@code *.html} files in UTF-8 and the file to write. */
    public static void main(String[] arguments) throws IOException {
        try (var listing = Files.list(Path.of(arguments[0]));
                Writer out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            List<Path> pages = listing.filter(page -> page.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            StringJoiner head = new StringJoiner("\t", "", "\n");
            List.of("id", "anc", "tag", "text").forEach(head::add);
            List.of(Clue.values()).forEach(clue -> head.add(clue.id()));
            out.write(head.toString());
            for (Path page : pages) {
                write(page, out);
            }
        }
    }

    private static void write(Path page, Writer out) throws IOException {
        Surroundings surroundings = Surroundings.of(Pages.of(Files.readString(page)));
        for (Run run : surroundings.layout.runs()) {
            if (ArticleChoice.isOfPicture(run)) {
                continue;
            }
            StringJoiner line = new StringJoiner("\t", "", "\n");
            StringJoiner boxes = new StringJoiner(",");
            for (Box at = run.box(); at != null; at = at.parent) {
                boxes.add(Integer.toString(at.index));
            }
            line.add(page.getFileName().toString().replace(".html", "")).add(boxes.toString());
            line.add(run.box().tag).add(run.text());
            for (Clue clue : Clue.values()) {
                line.add(Float.toString((float) clue.of(run, surroundings)));
            }
            out.write(line.toString());
        }
    }
}
