package io.github.unchaff.batch;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.date.DateVote;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.read.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts many inputs with several threads. One bad input never stops or changes another, save for its vote, and no more than
 * a few results are in memory at a time. Immutable and thread-safe.
 *
 * <p>The vote: an article that leaves open whether {@code 3/6/2024} is in March or in June is converted a second time, when all
 * articles of its publisher, or of its folder, have shown how they write their dates ({@link DateVote}). That depends neither
 * on the order of the inputs nor on the number of threads. Streams cannot be read twice and stay as they are.
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

    /** Converts all inputs and hands the outcomes on in their order. An input may be converted and finished twice. */
    public void run(List<Input> inputs, Finish finish, Sink sink) throws IOException {
        run(inputs, finish, sink, true);
    }

    /**
     * Converts all inputs and finishes each of them once: first those whose dates are settled, in their order, then those that
     * waited for a vote, in theirs. Cheaper than {@link #run}, where the order does not matter.
     */
    public void runOpenLast(List<Input> inputs, Finish finish, Sink sink) throws IOException {
        run(inputs, finish, sink, false);
    }

    private void run(List<Input> inputs, Finish finish, Sink sink, boolean inOrder) throws IOException {
        PlaceVotes votes = new PlaceVotes();
        Map<Input, String> open = new IdentityHashMap<>();
        List<Input> later = new ArrayList<>();
        Finish unlessOpen = outcome -> isOpen(outcome) ? outcome : finish.finish(outcome);
        Sink first = outcome -> {
            votes.add(outcome);
            if (isOpen(outcome)) {
                open.put(outcome.input(), PlaceVotes.place(outcome));
                later.add(outcome.input());
            } else if (inOrder && !later.isEmpty() && isReadableAgain(outcome.input())) {
                later.add(outcome.input());
            } else {
                sink.accept(outcome);
            }
        };
        pool().run(inputs, input -> isolated(input, options, unlessOpen), first::accept);
        pool().run(later, input -> isolated(input, with(votes.of(open.get(input))), finish), sink::accept);
    }

    private OrderedPool<Input, Outcome> pool() {
        return new OrderedPool<>(threads);
    }

    private ConverterOptions with(DateVote vote) {
        return options.withRead(options.read().withVote(vote));
    }

    private static boolean isReadableAgain(Input input) {
        return input instanceof Input.OfFile;
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome.conversion() instanceof Conversion.Converted converted
                && converted.dates().open() > 0
                && isReadableAgain(outcome.input());
    }

    @SuppressWarnings("IllegalCatch")
    private Outcome isolated(Input input, ConverterOptions how, Finish finish) {
        Outcome outcome = Outcome.of(input, new Conversion.Rejected(input.place(), List.of()));
        try {
            outcome = Outcome.of(input, converter.convert(Loading.load(input, how.limits()), how));
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
