package io.github.unchaff.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on a sequence with several threads and hands on the results in its order. At most a few results a thread wait for their
 * turn, so memory stays flat. All work is done on threads of the same stack size, however many there are. While a result is
 * handed on, another sequence may be worked on with the same threads.
 */
final class OrderedPool implements AutoCloseable {

    private static final int WAITING = 4;
    private static final long STACK = 4L << 20;

    private final int window;
    private final ExecutorService threads;

    OrderedPool(int threads) {
        this.window = Math.max(1, threads) * WAITING;
        this.threads = Executors.newFixedThreadPool(Math.max(1, threads), OrderedPool::thread);
    }

    /** Hands out work; null is the end. */
    @FunctionalInterface
    interface Items<T> {
        @Nullable
        T next() throws IOException;
    }

    /** Takes results. */
    @FunctionalInterface
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    <T, R> void run(Items<T> items, Function<T, R> work, Sink<R> sink) throws IOException {
        Deque<Future<R>> waiting = new ArrayDeque<>();
        for (T item = items.next(); item != null; item = items.next()) {
            T one = item;
            if (waiting.size() == window) {
                sink.accept(await(waiting.remove()));
            }
            waiting.add(threads.submit(() -> work.apply(one)));
        }
        while (!waiting.isEmpty()) {
            sink.accept(await(waiting.remove()));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "unchaff-worker", STACK);
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R await(Future<R> result) throws IOException {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
