package io.github.unchaff.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.date.DateHints;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteTest {

    @TempDir
    private Path folder;

    /** Takes the first word for an address, the rest for a date. */
    private static final class DateLineReader implements FormatReader {

        @Override
        public String dialect() {
            return "fake";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public Detection detect(SourceText text, String path) {
            return found(Detection.Confidence.POSSIBLE, "it is text");
        }

        @Override
        public Document read(SourceText text, ReadContext context) {
            int space = text.value().indexOf(' ');
            Metadata.Builder metadata = new Metadata.Builder().title("t");
            if (space > 1) {
                metadata.url(text.value().substring(0, space));
            }
            context.claims().moved(text.origin(), Field.TITLE);
            metadata.published(
                    context.dates().read(text.slice(space + 1), DateHints.NONE).time());
            return new Document(metadata.build(), List.of(new Block.ThematicBreak(Origin.NONE)));
        }
    }

    private Input file(String place, String text) throws IOException {
        Path path = folder.resolve(place);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return new Input.OfFile(place, place, path);
    }

    private static String published(Outcome outcome) {
        Timestamp time = outcome.conversion() instanceof Conversion.Converted done
                ? done.document().metadata().published()
                : null;
        return time == null ? "none" : time.value();
    }

    private static Batch batch(int threads) {
        return new Batch(
                new Converter(List.of(new DateLineReader()), new Profile(List.of())),
                ConverterOptions.DEFAULT,
                threads);
    }

    private static Map<String, String> run(int threads, List<Input> inputs, boolean inOrder) throws IOException {
        List<String> order = new ArrayList<>();
        Map<String, String> found = new TreeMap<>();
        Batch.Sink sink = outcome -> {
            order.add(outcome.input().place());
            found.put(outcome.input().place(), published(outcome));
        };
        if (inOrder) {
            batch(threads).run(inputs, outcome -> outcome, sink);
            assertThat(order)
                    .containsExactlyElementsOf(inputs.stream().map(Input::place).toList());
        } else {
            batch(threads).runOpenLast(inputs, outcome -> outcome, sink);
            assertThat(order).hasSameSizeAs(inputs);
        }
        return found;
    }

    private List<Input> mixed() throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (int day = 13; day < 20; day++) {
            inputs.add(file("a/" + day, "- " + day + "/6/2024"));
            inputs.add(file("b/" + day, "- " + (day % 2 == 0 ? "6/" + day : day + "/6") + "/2024"));
            inputs.add(file("c/" + day, "https://www.example.org/" + day + " 6/" + day + "/2024"));
        }
        for (String place : List.of("a/open", "b/open", "d/open")) {
            inputs.add(file(place, "- 3/6/2024"));
        }
        inputs.add(file("d/host", "https://example.org/x 3/6/2024"));
        inputs.add(file("a/host", "https://example.org/y 3/6/2024"));
        inputs.add(file("a/none", "- no date"));
        return inputs;
    }

    @Test
    void settlesByPublisherElseByFolderAndOnlyByAClearMajority() throws IOException {
        assertThat(run(1, mixed(), true))
                .containsEntry("a/open", "2024-06-03")
                .containsEntry("b/open", "none")
                .containsEntry("d/open", "none")
                .containsEntry("d/host", "2024-03-06")
                .containsEntry("a/host", "2024-03-06")
                .containsEntry("a/none", "none");
    }

    @Test
    void isTheSameInAnyOrderAndWithAnyNumberOfThreads() throws IOException {
        List<Input> inputs = mixed();
        Map<String, String> expected = run(1, inputs, true);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(inputs, new Random(seed));
            assertThat(run(1 + seed % 4, inputs, true)).isEqualTo(expected);
            assertThat(run(1 + seed % 3, inputs, false)).isEqualTo(expected);
        }
    }

    @Test
    void saysTheVoteInTheEvidence() throws IOException {
        List<@Nullable Timestamp> times = new ArrayList<>();
        batch(2).run(mixed(), outcome -> outcome, outcome -> {
            if (outcome.input().place().equals("a/open") && outcome.conversion() instanceof Conversion.Converted done) {
                times.add(done.document().metadata().published());
            }
        });
        assertThat(times).hasSize(1);
        assertThat(times.getFirst().evidence()).contains("7 of 7 dated articles of the folder a put the day first");
    }
}
