package io.github.unchaff.batch;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.read.UnreadableException;
import java.io.IOException;
import java.util.List;

/**
 * Converts many inputs with several threads. One bad input never stops or changes another, results come in the order of the
 * inputs, and no more than a few of them are in memory at a time. Immutable and thread-safe.
 */
public final class Batch {

    private final Converter converter;
    private final ConverterOptions options;
    private final int threads;

    /** A batch that uses this many threads. */
    public Batch(Converter converter, ConverterOptions options, int threads) {
        this.converter = converter;
        this.options = options;
        this.threads = threads;
    }

    /** What is done with a conversion on the thread that made it, such as rendering; must be thread-safe. */
    @FunctionalInterface
    public interface Finish {
        /** The outcome to hand on. A failure rejects this input and no other. */
        Outcome finish(Outcome outcome) throws IOException;
    }

    /** What takes the outcomes, one after the other, on the thread of the caller. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one. A failure ends the batch. */
        void accept(Outcome outcome) throws IOException;
    }

    /** Converts all inputs. */
    public void run(List<Input> inputs, Finish finish, Sink sink) throws IOException {
        new OrderedPool<Input, Outcome>(threads).run(inputs, input -> isolated(input, finish), sink::accept);
    }

    @SuppressWarnings("IllegalCatch")
    private Outcome isolated(Input input, Finish finish) {
        Outcome outcome = Outcome.of(input, new Conversion.Rejected(input.place(), List.of()));
        try {
            outcome = Outcome.of(input, converter.convert(Loading.load(input, options.limits()), options));
            return finish.finish(outcome);
        } catch (UnreadableException e) {
            return outcome.rejected(e.diagnostic());
        } catch (IOException e) {
            return outcome.rejected(Failures.unwritable(input.place(), e));
        } catch (OutOfMemoryError e) {
            return outcome.rejected(new Diagnostic(
                    CoreCode.NO_MEMORY, Location.of(input.place()), "there is not enough memory for it; skipped"));
        } catch (RuntimeException | StackOverflowError e) {
            return outcome.broken(e);
        }
    }
}
