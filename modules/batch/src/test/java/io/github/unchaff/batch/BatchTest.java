package io.github.unchaff.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.Limits;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final ConverterOptions SMALL = ConverterOptions.DEFAULT.withLimits(Limits.DEFAULT.withBytes(10));

    private static Batch batch(int threads) {
        return new Batch(new Converter(List.of(new FakeReader()), new Profile(List.of())), SMALL, threads);
    }

    private static Input input(String name, String text) {
        return new Input.OfStream(name, name + ".txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Outcome> run(int threads, Input... inputs) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        batch(threads).run(List.of(inputs), outcome -> outcome, outcomes::add);
        return outcomes;
    }

    private static String code(Outcome outcome) {
        return outcome.conversion() instanceof Conversion.Converted
                ? "ok"
                : outcome.conversion().diagnostics().getLast().code().id();
    }

    @Test
    void oneBadInputDoesNotStopTheOthers() throws IOException {
        List<Outcome> outcomes = run(
                2,
                input("a", "fine"),
                input("b", "crash"),
                input("c", "overflow"),
                input("d", ""),
                input("e", "far too long a text"),
                new Input.OfFile("f", "f.txt", Path.of("no/such/file")),
                input("g", "fine"));
        assertThat(outcomes)
                .extracting(BatchTest::code)
                .containsExactly("ok", "internal", "internal", "source.empty", "limit.bytes", "io.unreadable", "ok");
    }

    @Test
    void callsTheInputByItsName() throws IOException {
        assertThat(run(1, input("b", "crash")).getFirst().diagnostics())
                .singleElement()
                .extracting(Diagnostic::toString)
                .asString()
                .startsWith(
                        "b: error: a defect of unchaff, please report it: IllegalStateException at io.github.unchaff.");
    }

    @Test
    void keepsTheOrderWithAnyNumberOfThreads() throws IOException {
        Input[] inputs =
                IntStream.range(0, 100).mapToObj(i -> input("n" + i, "t" + i)).toArray(Input[]::new);
        List<String> names =
                run(8, inputs).stream().map(done -> done.input().name()).toList();
        assertThat(names)
                .containsExactlyElementsOf(
                        List.of(inputs).stream().map(Input::name).toList());
    }

    @Test
    void convertsNoMoreThanAFewAhead() throws IOException {
        AtomicInteger ahead = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Input> inputs =
                IntStream.range(0, 200).mapToObj(i -> input("n" + i, "t" + i)).toList();
        batch(2).run(
                        inputs,
                        outcome -> {
                            most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
                            return outcome;
                        },
                        outcome -> ahead.decrementAndGet());
        assertThat(most.get()).isLessThanOrEqualTo(9);
    }

    @Test
    void rejectsAnInputWhoseOutputCannotBeWritten() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        batch(1).run(
                        List.of(input("a", "fine")),
                        outcome -> {
                            throw new IOException("disk full");
                        },
                        outcomes::add);
        assertThat(outcomes.getFirst().diagnostics())
                .containsExactly(new Diagnostic(CoreCode.UNWRITABLE, Location.of("a"), "cannot be written: disk full"));
    }

    @Test
    void endsWhenItsResultsCannotBeTaken() {
        assertThatThrownBy(() -> batch(2).run(
                                List.of(input("a", "fine"), input("b", "fine")), outcome -> outcome, outcome -> {
                                    throw new IOException("closed");
                                }))
                .isInstanceOf(IOException.class)
                .hasMessage("closed");
    }

    @Test
    void rejectsWhatNeedsMoreMemoryThanThereIsAndGoesOn() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("test");
            }
        };
        List<Outcome> outcomes = run(1, new Input.OfStream("a", "a", broken), input("b", "fine"));
        assertThat(outcomes.getFirst().diagnostics().getLast().code()).isEqualTo(CoreCode.NO_MEMORY);
        assertThat(outcomes.get(1).conversion()).isInstanceOf(Conversion.Converted.class);
    }

    @Test
    void countsWhatCame() throws IOException {
        Summary summary = new Summary();
        run(2, input("a", "fine"), input("b", "crash"), input("c", ""), input("d", ""))
                .forEach(summary::add);
        summary.add(Inputs.unreadable("e", "gone"));
        assertThat(summary.converted()).isEqualTo(1);
        assertThat(summary.rejected()).hasToString("{internal=1, io.unreadable=1, source.empty=2}");
        assertThat(summary.rejections()).isEqualTo(4);
        assertThat(summary.bytes()).isEqualTo(4);
        assertThat(summary.characters()).isEqualTo(4);
        assertThat(summary.unaccounted()).isZero();
        assertThat(summary.unbalanced()).isZero();
        assertThat(summary.warnings()).isZero();
    }
}
