package io.github.unchaff.batch;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.date.DateVote;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.read.Part;
import io.github.unchaff.read.Series;
import io.github.unchaff.read.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts many inputs with several threads. One bad input never stops or changes another, save for its vote, and no more than
 * a few results are in memory at a time. Immutable and thread-safe.
 *
 * <p>The vote: an article that leaves open whether {@code 3/6/2024} is in March or in June is converted a second time, when all
 * articles of its publisher, or of its folder, have shown how they write their dates ({@link DateVote}). That depends neither
 * on the order of the inputs nor on the number of threads. Streams cannot be read twice and stay as they are, and so do the parts
 * of a series.
 *
 * <p>A series, such as a feed, gives an outcome for itself and then one for each of its parts.
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
        try (OrderedPool pool = new OrderedPool(threads)) {
            OrderedPool.Sink<Outcome> expanded = outcome -> expand(outcome, pool, finish, first);
            pool.run(each(inputs), input -> isolated(input, options, unlessOpen), expanded);
            pool.run(each(later), input -> isolated(input, with(votes.of(open.get(input))), finish), sink::accept);
        }
    }

    private static <T> OrderedPool.Items<T> each(List<T> items) {
        Iterator<T> iterator = items.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }

    /** Hands on an outcome, and behind that of a series those of its parts. */
    private void expand(Outcome outcome, OrderedPool pool, Finish finish, Sink sink) throws IOException {
        sink.accept(outcome);
        if (!(outcome.conversion() instanceof Conversion.Series series)) {
            return;
        }
        try (Series.Parts parts = series.parts()) {
            Numbered.Parts numbered = new Numbered.Parts(parts);
            pool.run(numbered::next, part -> converted(outcome.input(), series, part, finish), sink::accept);
        }
    }

    /** A part and which it is, from 1. */
    private record Numbered(int number, Part part) {
        private static final class Parts {
            private final Series.Parts parts;
            private int count;

            Parts(Series.Parts parts) {
                this.parts = parts;
            }

            @Nullable
            Numbered next() throws IOException {
                Part part = parts.next();
                return part == null ? null : new Numbered(++count, part);
            }
        }
    }

    private ConverterOptions with(DateVote vote) {
        return options.withRead(options.read().withVote(vote));
    }

    private static boolean isReadableAgain(Input input) {
        return input instanceof Input.OfFile;
    }

    private static boolean isOpen(Outcome outcome) {
        return !outcome.isPart()
                && outcome.conversion() instanceof Conversion.Converted converted
                && converted.dates().open() > 0
                && isReadableAgain(outcome.input());
    }

    private Outcome isolated(Input input, ConverterOptions how, Finish finish) {
        return isolated(Outcome.of(input, 0), finish, () -> switch (Loading.load(input, how.limits())) {
            case Loading.Loaded.Whole whole -> converter.convert(whole.source(), how);
            case Loading.Loaded.Large large -> converter.convert(large.source(), how);
        });
    }

    private Outcome converted(Input input, Conversion.Series series, Numbered part, Finish finish) {
        return isolated(Outcome.of(input, part.number), finish, () -> converter.convert(series, part.part, options));
    }

    private interface Conversions {
        Conversion convert() throws IOException, UnreadableException;
    }

    @SuppressWarnings("IllegalCatch")
    private static Outcome isolated(Outcome begun, Finish finish, Conversions conversions) {
        Outcome outcome = begun;
        Location whole = Location.of(begun.input().place());
        try {
            outcome = begun.with(conversions.convert());
            return finish.finish(outcome);
        } catch (UnreadableException e) {
            return outcome.rejected(e.diagnostic());
        } catch (IOException e) {
            return outcome.rejected(Failures.unwritable(whole.path(), e));
        } catch (OutOfMemoryError e) {
            return outcome.rejected(
                    new Diagnostic(CoreCode.NO_MEMORY, whole, "there is not enough memory for it; skipped"));
        } catch (RuntimeException | StackOverflowError e) {
            return outcome.broken(e);
        }
    }
}
