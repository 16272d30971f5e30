package io.github.unchaff.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on a list with several threads and hands on the results in its order. At most a few results a thread wait for their
 * turn, so memory stays flat. All work is done on threads of the same stack size, however many there are.
 */
final class OrderedPool<T, R> {

    private static final int WAITING = 4;
    private static final long STACK = 4L << 20;

    private final int threads;

    OrderedPool(int threads) {
        this.threads = threads;
    }

    /** Takes results. */
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    void run(List<T> items, Function<T, R> work, Sink<R> sink) throws IOException {
        int most = Math.max(1, Math.min(threads, items.size()));
        ExecutorService pool = Executors.newFixedThreadPool(most, OrderedPool::thread);
        try {
            Deque<Future<R>> window = new ArrayDeque<>();
            for (T item : items) {
                if (window.size() == most * WAITING) {
                    sink.accept(await(window.remove()));
                }
                window.add(pool.submit(() -> work.apply(item)));
            }
            while (!window.isEmpty()) {
                sink.accept(await(window.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
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
